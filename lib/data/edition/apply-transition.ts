import type { Status } from '@/lib/domain/edition/status'
import type { Actor } from '@/lib/domain/shared/actor'
import { transitionActions } from '@/lib/domain/shared/history'
import { ok, type Result } from '@/lib/domain/shared/result'
import { staleRefusal } from '@/lib/domain/workflow/decide'
import { type Transition, transitionRules } from '@/lib/domain/workflow/transitions'
import type { Db } from '../client'
import { recordEvent } from '../history/record'

/** What a transition writes beside the status. */
export type EditionChanges = {
  currentRevisionId?: string
  validatedRevisionId?: string
  submittedById?: string | null
  validatedById?: string | null
  approvedById?: string | null
  approvedManifest?: string | null
  publishOn?: Date | null
  scheduledFor?: Date | null
}

export type Move = {
  transition: Transition
  edition: { id: string; status: Status; lock: number }
  revisionId: string | null
  actor: Actor
  now: Date
  changes?: EditionChanges
  /** Kept in the history: reason, note, manifest… */
  told?: Record<string, string | number | null | readonly string[]>
}

/**
 * The only function that writes the status of an edition. The caller has decided (`decide`) and gives the transaction.
 * Conditional on the state that was decided upon: refused when someone acted first.
 */
export const applyTransition = async (tx: Db, move: Move): Promise<Result<true>> => {
  const { edition, now } = move
  const rule = transitionRules[move.transition]
  if (rule.to === null || !rule.from.includes(edition.status)) {
    throw new Error(`${move.transition} does not move an edition from ${edition.status}`)
  }
  const { count } = await tx.edition.updateMany({
    where: { id: edition.id, status: edition.status, lock: edition.lock },
    data: { ...move.changes, status: rule.to, lock: { increment: 1 }, statusSince: now },
  })
  if (count === 0) return { ok: false, error: staleRefusal }
  await recordEvent(tx, {
    actor: move.actor,
    at: now,
    action: transitionActions[move.transition],
    subject: { kind: 'edition', id: edition.id },
    editionId: edition.id,
    revisionId: move.revisionId,
    data: { from: edition.status, to: rule.to, ...move.told },
  })
  return ok(true)
}
