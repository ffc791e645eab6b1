import { recordEvent } from '@/lib/data/history/record'
import { findArchivable, findUsage, writeArchived } from '@/lib/data/record/archive'
import { authorize } from '@/lib/domain/policy/can'
import {
  archiveEvents,
  archivePermissions,
  archiveWords,
  type SetArchived,
  usageSentence,
} from '@/lib/domain/record/archive'
import type { RowOutcome } from '@/lib/domain/record/row-outcome'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

/** Archives or restores records one by one: what is refused for one does not stop the others. */
export const setArchived = async (
  context: OperationContext,
  { kind, ids, archived }: SetArchived,
): Promise<Result<RowOutcome[]>> => {
  const outcomes: RowOutcome[] = []
  for (const id of new Set(ids)) outcomes.push(await archiveOne(context, { kind, id, archived }))
  return ok(outcomes)
}

type One = Omit<SetArchived, 'ids'> & { id: string }

const archiveOne = async (context: OperationContext, { kind, id, archived }: One): Promise<RowOutcome> => {
  let name = 'Fiche inconnue'
  const done = await transact(context.db, async tx => {
    const record = await findArchivable(tx, kind, id)
    if (!record) return refuse('not-found', 'Cette fiche n’existe pas.')
    name = record.name
    const allowed = authorize(context.viewer, archivePermissions[kind], { serviceId: record.serviceId })
    if (!allowed.ok) return allowed
    if ((record.archivedAt !== null) === archived)
      return ok(archiveWords[kind][archived ? 'wasArchived' : 'wasInUse'])
    // Before it is written: drafts print no archived élu.
    const usage = archived ? await findUsage(tx, kind, id, context.now) : null
    await writeArchived(tx, kind, id, archived ? context.now : null)
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: archiveEvents[kind][archived ? 'archive' : 'restore'],
      subject: { kind, id },
      data: { name: record.name },
    })
    if (!usage) return ok(archiveWords[kind].restored)
    return ok(`${archiveWords[kind].archived} ${usageSentence(kind, usage)}`.trim())
  })
  return { id, name, done: done.ok, sentence: done.ok ? done.value : done.error.sentence }
}
