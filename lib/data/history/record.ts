import type { Actor } from '@/lib/domain/shared/actor'
import type { HistoryAction } from '@/lib/domain/shared/history'
import type { Db } from '../client'

export type HistoryEntry = {
  actor: Actor
  at: Date
  action: HistoryAction
  subject: { kind: string; id: string }
  editionId?: string
  revisionId?: string | null
  data?: Record<string, string | number | boolean | null | readonly string[]>
}

/** Adds one event to the history, in the transaction of what it tells. Nothing else writes there. */
export const recordEvent = async (db: Db, entry: HistoryEntry): Promise<void> => {
  const { actor, subject } = entry
  await db.historyEvent.create({
    data: {
      at: entry.at,
      actorId: actor.id,
      actorName: actor.name,
      action: entry.action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      editionId: entry.editionId ?? null,
      revisionId: entry.revisionId ?? null,
      data: { ...entry.data },
    },
    select: { id: true },
  })
}
