import type { Db } from '@/lib/data/client'
import { recordEvent } from '@/lib/data/history/record'
import { listWrittenIndicators, writeBatch } from '@/lib/data/import/apply'
import { findBatch, moveBatch } from '@/lib/data/import/batches'
import { importChanges } from '@/lib/data/import/changes'
import { compareWithCurrent, countDoubts, countOutcomes, planForMany } from '@/lib/data/import/compare'
import { authorize, can } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { returnByImport } from '../collecting/returned-workbook'
import type { OperationContext } from '../context'
import { openProposals, renewProposals } from '../proposal/open-proposals'
import { transact, wholeFile } from '../transaction'
import { unknownImport } from './own-batch'

export type Applied = { written: number; proposals: number }

/** Writes a dry run that was confirmed: one short transaction for the whole file, or nothing at all. */
export const applyImport = (
  context: OperationContext,
  input: { batchId: string; doubtsConfirmed: boolean },
): Promise<Result<Applied>> =>
  transact<Applied>(
    context.db,
    async tx => {
      const allowed = authorize(context.viewer, 'value.import')
      if (!allowed.ok) return allowed
      // Taken first: two people who confirm at once are put in order, and the second is told.
      const taken = await moveBatch(tx, input.batchId, ['ready'], {
        status: 'applied',
        appliedAt: context.now,
      })
      const batch = await findBatch(tx, input.batchId)
      if (!batch) return unknownImport
      if (!taken) return refuse('stale', 'Cet import n’attend plus de confirmation\u00A0: rechargez la page.')
      const refused = await whyNot(tx, context, input)
      if (refused) return refused
      await planForMany(tx)
      const written = await writeBatch(tx, batch.id, {
        id: context.viewer.id,
        at: context.now,
        reason: `Import «\u00A0${batch.fileName}\u00A0»`,
        source: batch.source,
        fictitious: context.settings.demonstration,
      })
      if (written === null)
        return refuse(
          'conflict',
          'Des valeurs ont changé depuis l’essai\u00A0: rien n’a été enregistré. Refaites l’essai pour voir ce qui change maintenant.',
        )
      if (written === 0)
        return refuse('nothing', 'Ce fichier ne change aucune valeur\u00A0: il n’y a rien à enregistrer.')
      const { proposals } = await openProposals(tx, importChanges(batch.id), context.now)
      await renewProposals(tx, context.now)
      await returnByImport(tx, context, batch)
      const counts = await countOutcomes(tx, batch.id)
      await recordEvent(tx, {
        actor: context.viewer,
        at: context.now,
        action: 'value.import',
        subject: { kind: 'import', id: batch.id },
        data: { file: batch.fileName, ...counts, proposals },
      })
      return ok({ written, proposals })
    },
    wholeFile,
  )

const whyNot = async (
  tx: Db,
  context: OperationContext,
  input: { batchId: string; doubtsConfirmed: boolean },
) => {
  for (const indicator of await listWrittenIndicators(tx, input.batchId)) {
    if (indicator.archived)
      return refuse(
        'archived',
        `L’indicateur «\u00A0${indicator.labelMany}\u00A0» a été archivé depuis l’essai\u00A0: refaites l’essai.`,
      )
    if (!can(context.viewer, 'value.enter', { serviceId: indicator.serviceId }))
      return refuse(
        'forbidden',
        `L’indicateur «\u00A0${indicator.labelMany}\u00A0» est tenu par un autre service\u00A0: rien n’a été enregistré.`,
      )
  }
  const doubts = input.doubtsConfirmed ? 0 : await countDoubts(tx, input.batchId)
  return doubts === 0
    ? null
    : refuse(
        'doubts',
        doubts === 1
          ? 'Une valeur surprend beaucoup\u00A0: vérifiez-la, puis cochez la case qui le dit.'
          : `${doubts} valeurs surprennent beaucoup\u00A0: vérifiez-les, puis cochez la case qui le dit.`,
      )
}

/** Compares the file again with the values as they are now: someone changed some since the dry run. */
export const compareAgain = async (context: OperationContext, batchId: string): Promise<Result<true>> => {
  const allowed = authorize(context.viewer, 'value.import')
  if (!allowed.ok) return allowed
  return transact<true>(
    context.db,
    async tx => {
      if (!(await moveBatch(tx, batchId, ['ready'], { status: 'ready' })))
        return refuse('stale', 'Cet import n’attend plus de confirmation\u00A0: rechargez la page.')
      await planForMany(tx)
      await compareWithCurrent(tx, batchId)
      return ok(true)
    },
    wholeFile,
  )
}
