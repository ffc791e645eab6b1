import type { Db } from '../client'

export const findDispositifName = async (db: Db, id: string): Promise<string | null> =>
  (await db.dispositif.findUnique({ where: { id }, select: { name: true } }))?.name ?? null

export const findDispositifKey = (db: Db, code: string): Promise<{ id: string; code: string } | null> =>
  db.dispositif.findUnique({ where: { code }, select: { id: true, code: true } })
