import type { ArchivableKind, Usage } from '@/lib/domain/record/archive'
import type { Db } from '../client'

export type Archivable = { name: string; serviceId: string | null; archivedAt: Date | null }

const readers: Record<ArchivableKind, (db: Db, id: string) => Promise<Archivable | null>> = {
  indicator: async (db, id) => {
    const row = await db.indicator.findUnique({
      where: { id },
      select: { labelMany: true, serviceId: true, archivedAt: true },
    })
    return row && { name: row.labelMany, serviceId: row.serviceId, archivedAt: row.archivedAt }
  },
  elu: async (db, id) => {
    const row = await db.elu.findUnique({ where: { id }, select: { printedName: true, archivedAt: true } })
    return row && { name: row.printedName, serviceId: null, archivedAt: row.archivedAt }
  },
  dispositif: async (db, id) => {
    const row = await db.dispositif.findUnique({
      where: { id },
      select: { name: true, serviceId: true, archivedAt: true },
    })
    return row && { name: row.name, serviceId: row.serviceId, archivedAt: row.archivedAt }
  },
}

export const findArchivable = (db: Db, kind: ArchivableKind, id: string) => readers[kind](db, id)

/** A form that was open on the record is told: its revision moves on. */
const writers: Record<ArchivableKind, (tx: Db, id: string, archivedAt: Date | null) => Promise<unknown>> = {
  indicator: (tx, id, archivedAt) =>
    tx.indicator.update({
      where: { id },
      data: { archivedAt, revision: { increment: 1 } },
      select: { id: true },
    }),
  elu: (tx, id, archivedAt) =>
    tx.elu.update({ where: { id }, data: { archivedAt, revision: { increment: 1 } }, select: { id: true } }),
  dispositif: (tx, id, archivedAt) =>
    tx.dispositif.update({
      where: { id },
      data: { archivedAt, revision: { increment: 1 } },
      select: { id: true },
    }),
}

export const writeArchived = (tx: Db, kind: ArchivableKind, id: string, archivedAt: Date | null) =>
  writers[kind](tx, id, archivedAt)

const columns = { indicator: 'indicatorId', elu: 'eluId', dispositif: 'dispositifId' } as const

/** The editions whose blocks print a record, with the names of their territories. */
export const findUsage = async (db: Db, kind: ArchivableKind, id: string): Promise<Usage> => {
  const rows = await db.blockReference.findMany({
    where: { [columns[kind]]: id, block: { deletedAt: null } },
    distinct: ['editionId'],
    select: { edition: { select: { bilan: { select: { territory: { select: { name: true } } } } } } },
  })
  return { editions: rows.length, places: rows.map(({ edition }) => edition.bilan.territory.name).sort() }
}
