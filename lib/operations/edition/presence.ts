import { forgetDead, leave, listPresent, listRevisions, see, seeWriting } from '@/lib/data/edition/presence'
import { type Beat, type PresenceAnswer, presenceMs } from '@/lib/domain/edition/presence'
import { ok } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

/**
 * A sign of life of a tab on a bilan, and who else is there. It tells, it never guards: a save is conditional on its
 * revision, whoever holds the part. `mayWrite`: only who may change this draft holds one.
 */
export const beat = async (
  { db, viewer, now }: OperationContext,
  editionId: string,
  { tab, part, take = false }: Beat,
  mayWrite: boolean,
): Promise<PresenceAnswer> => {
  const deadBefore = new Date(now.getTime() - presenceMs)
  const seen = { tab, userId: viewer.id, editionId, now }
  if (part && mayWrite) {
    await transact(db, async tx => {
      await seeWriting(tx, { ...seen, partId: part, take, deadBefore })
      return ok(true)
    })
  } else await see(db, seen)
  const present = await listPresent(db, editionId, deadBefore)
  return { present, revisions: await listRevisions(db, editionId) }
}

/** A tab that closes gives back what it held at once; those that never said so go with it. */
export const leaveEdition = async (
  { db, viewer, now }: OperationContext,
  editionId: string,
  tab: string,
): Promise<void> => {
  await leave(db, tab, viewer.id)
  await forgetDead(db, editionId, new Date(now.getTime() - 10 * presenceMs))
}
