import type { Db } from '../client'

/** The ambition that a rubrique points at, by its code. Null: none is wanted, or there is none of this code. */
export const findAmbitionId = async (tx: Db, code: string | null): Promise<string | null> =>
  code === null
    ? null
    : ((await tx.ambition.findUnique({ where: { code }, select: { id: true } }))?.id ?? null)
