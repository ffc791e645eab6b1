import type { Db } from '../client'

/** Internal notes of a dispositif, newest first. Only lib/loaders/dispositif/notes.ts reads them. */
export const listNotes = (db: Db, dispositifId: string) =>
  db.dispositifNote.findMany({
    where: { dispositifId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, body: true, createdAt: true, author: { select: { name: true } } },
  })

export const insertNote = (
  tx: Db,
  note: { dispositifId: string; body: string; authorId: string; createdAt: Date },
) => tx.dispositifNote.create({ data: note, select: { id: true } })
