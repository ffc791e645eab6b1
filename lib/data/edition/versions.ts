import type { Db } from '../client'

/** The editions of a bilan (standard version) and what was submitted of each, newest first. */
export const listEditionRevisions = (db: Db, bilanId: string) =>
  db.edition.findMany({
    where: { bilanId, version: 'standard' },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      status: true,
      revisions: {
        orderBy: { number: 'desc' },
        select: {
          id: true,
          number: true,
          submittedAt: true,
          note: true,
          submittedBy: { select: { name: true } },
          publications: { select: { id: true } },
        },
      },
    },
  })

/** A submitted revision with both its contents, and the edition it is of. */
export const findRevisionContent = (db: Db, id: string) =>
  db.revision.findUnique({
    where: { id },
    select: { id: true, number: true, editionId: true, working: true, resolved: true },
  })

/** Which edition, of which bilan: what a restoration is authorized and limited by. */
export const findEditionBilan = (db: Db, editionId: string) =>
  db.edition.findUnique({ where: { id: editionId }, select: { number: true, bilanId: true, version: true } })

export type ValueCorrection = { by: string | null; at: Date; reason: string | null }

/** Who entered these values, when, and why they took the place of others. */
export const listCorrections = async (
  db: Db,
  valueIds: readonly string[],
): Promise<ReadonlyMap<string, ValueCorrection>> => {
  if (valueIds.length === 0) return new Map()
  const rows = await db.value.findMany({
    where: { id: { in: [...valueIds] } },
    select: {
      id: true,
      enteredAt: true,
      reason: true,
      enteredBy: { select: { name: true } },
    },
  })
  return new Map(
    rows.map(({ id, enteredAt, reason, enteredBy }) => [
      id,
      { by: enteredBy?.name ?? null, at: enteredAt, reason },
    ]),
  )
}
