import type { Db } from '../client'

const selection = {
  id: true,
  manifest: true,
  manifestHash: true,
  files: { select: { kind: true, sha256: true, bytes: true }, orderBy: { kind: 'asc' } },
} as const

export type StoredRevision = {
  id: string
  manifest: string
  manifestHash: string
  files: { kind: 'pdf' | 'article' | 'csv' | 'json'; sha256: string; bytes: number }[]
}

/** The manifest of a revision and the files it names. */
export const loadStoredRevision = (db: Db, id: string): Promise<StoredRevision | null> =>
  db.revision.findUnique({ where: { id }, select: selection })

/** Every revision ever submitted, oldest first, a page at a time, with the content that screens read. */
export const listStoredRevisions = (
  db: Db,
  after: string | null,
  take: number,
): Promise<(StoredRevision & { resolved: unknown })[]> =>
  db.revision.findMany({
    ...(after && { cursor: { id: after }, skip: 1 }),
    orderBy: { id: 'asc' },
    take,
    select: { ...selection, resolved: true },
  })
