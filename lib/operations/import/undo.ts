import { recordEvent } from '@/lib/data/history/record'
import { listWrittenIndicators } from '@/lib/data/import/apply'
import { findBatch, moveBatch } from '@/lib/data/import/batches'
import { undoneChanges } from '@/lib/data/import/changes'
import { planForMany } from '@/lib/data/import/compare'
import { listReplacedSince, type ReplacedSince, unwriteBatch } from '@/lib/data/import/undo'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import { authorize, can } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { territoryLabel } from '@/lib/domain/territory/label'
import { joinFrench } from '@/lib/domain/typography/list'
import { reopenByUndo } from '../collecting/returned-workbook'
import type { OperationContext } from '../context'
import { openProposals } from '../proposal/open-proposals'
import { transact, wholeFile } from '../transaction'
import { unknownImport } from './own-batch'

const shown = 5

/** Takes back a whole import, by new rows: nothing leaves the history. Refused if one of its values was corrected since. */
export const undoImport = (
  context: OperationContext,
  batchId: string,
): Promise<Result<{ undone: number; proposals: number }>> =>
  transact(
    context.db,
    async tx => {
      const allowed = authorize(context.viewer, 'value.import')
      if (!allowed.ok) return allowed
      const taken = await moveBatch(tx, batchId, ['applied'], { status: 'undone', undoneAt: context.now })
      const batch = await findBatch(tx, batchId)
      if (!batch) return unknownImport
      if (!taken)
        return refuse(
          'stale',
          'Cet import n’est pas enregistré, ou a déjà été annulé\u00A0: rechargez la page.',
        )
      const others = (await listWrittenIndicators(tx, batchId)).find(
        ({ serviceId }) => !can(context.viewer, 'value.enter', { serviceId }),
      )
      if (others)
        return refuse(
          'forbidden',
          `L’indicateur «\u00A0${others.labelMany}\u00A0» est tenu par un autre service\u00A0: rien n’a été annulé.`,
        )
      const replaced = await listReplacedSince(tx, batchId, shown + 1)
      if (replaced.length > 0) return refuse('corrected-since', correctedSince(replaced))
      await planForMany(tx)
      const undone = await unwriteBatch(tx, batchId, {
        id: context.viewer.id,
        at: context.now,
        reason: `Annulation de l’import «\u00A0${batch.fileName}\u00A0»`,
      })
      const { proposals } = await openProposals(tx, undoneChanges(batchId), context.now)
      await reopenByUndo(tx, context, batch)
      await recordEvent(tx, {
        actor: context.viewer,
        at: context.now,
        action: 'value.undo-import',
        subject: { kind: 'import', id: batchId },
        data: { file: batch.fileName, values: undone, proposals },
      })
      return ok({ undone, proposals })
    },
    wholeFile,
  )

const correctedSince = (replaced: readonly ReplacedSince[]): string => {
  const named = replaced
    .slice(0, shown)
    .map(
      value =>
        `${territoryLabel(value)}, ${value.labelMany}, ${printPeriodKey(value.periodKey)} (ligne ${value.line})`,
    )
  const more = replaced.length > shown ? ['d’autres'] : []
  return `Rien n’a été annulé\u00A0: des valeurs de cet import ont été corrigées depuis (${joinFrench([...named, ...more])}). Corrigez les autres une à une, ou importez un fichier qui les remplace.`
}
