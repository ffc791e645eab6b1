import type { Snapshot } from '@/lib/domain/territory-import/snapshot'
import type { Db } from '../client'

export type Departement = { id: string; code: string; vintage: number }

/** The département of this installation. */
export const findDepartement = (db: Db): Promise<Departement | null> =>
  db.territory.findFirst({
    where: { kind: 'departement', archivedAt: null },
    orderBy: { code: 'asc' },
    select: { id: true, code: true, vintage: true },
  })

/** The territory as it stands, by codes. */
export const loadSnapshot = async (db: Db, departement: Departement): Promise<Snapshot> => {
  const rows = await db.territory.findMany({
    where: { departementId: departement.id },
    orderBy: { code: 'asc' },
    select: {
      kind: true,
      code: true,
      name: true,
      liaison: true,
      vintage: true,
      archivedAt: true,
      epci: { select: { code: true } },
      cantons: { orderBy: { canton: { code: 'asc' } }, select: { canton: { select: { code: true } } } },
    },
  })
  const places = (kind: 'canton' | 'epci') =>
    rows
      .filter(row => row.kind === kind)
      .map(({ code, name, liaison, archivedAt }) => ({ code, name, liaison, archived: archivedAt !== null }))
  return {
    departement: departement.code,
    vintage: Math.max(
      departement.vintage,
      ...rows.filter(row => row.kind === 'commune').map(row => row.vintage),
    ),
    cantons: places('canton'),
    epcis: places('epci'),
    communes: rows
      .filter(row => row.kind === 'commune')
      .map(({ code, name, liaison, archivedAt, epci, cantons }) => ({
        code,
        name,
        liaison,
        cantons: cantons.map(({ canton }) => canton.code),
        epci: epci?.code ?? null,
        archived: archivedAt !== null,
      })),
  }
}
