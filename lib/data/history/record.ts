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

/** Adds one event to the history, in the transaction of what it tells. */
export const recordEvent = (db: Db, entry: HistoryEntry): Promise<void> => recordEvents(db, [entry])

/** The same for what is done in bulk: one event each. Nothing else writes there. */
export const recordEvents = async (db: Db, entries: readonly HistoryEntry[]): Promise<void> => {
  if (entries.length === 0) return
  await db.historyEvent.createMany({
    data: entries.map(entry => ({
      at: entry.at,
      actorId: entry.actor.id,
      actorName: entry.actor.name,
      action: entry.action,
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id,
      editionId: entry.editionId ?? null,
      revisionId: entry.revisionId ?? null,
      data: { ...entry.data },
    })),
  })
}
