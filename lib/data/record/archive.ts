import type { ArchivableKind, Usage } from '@/lib/domain/record/archive'
import type { Db } from '../client'
import { findDispositifsNaming } from '../proposal/printed-texts'
import { listUses } from '../proposal/record-uses'

export type Archivable = { name: string; serviceId: string | null; archivedAt: Date | null }

const readers: Record<ArchivableKind, (db: Db, id: string) => Promise<Archivable | null>> = {
  indicator: async (db, id) => {
    const row = await db.indicator.findUnique({
      where: { id },
      select: { labelMany: true, serviceId: true, archivedAt: true },
    })
    return row && { name: row.labelMany, serviceId: row.serviceId, archivedAt: row.archivedAt }
  },
  dispositif: async (db, id) =>
    db.dispositif.findUnique({ where: { id }, select: { name: true, serviceId: true, archivedAt: true } }),
  elu: async (db, id) => {
    const row = await db.elu.findUnique({ where: { id }, select: { printedName: true, archivedAt: true } })
    return row && { name: row.printedName, serviceId: null, archivedAt: row.archivedAt }
  },
  groupe: async (db, id) => {
    const row = await db.groupe.findUnique({ where: { id }, select: { name: true, archivedAt: true } })
    return row && { ...row, serviceId: null }
  },
  media: async (db, id) => {
    const row = await db.media.findUnique({
      where: { id },
      select: { alternative: true, fileName: true, archivedAt: true },
    })
    return row && { name: row.alternative ?? row.fileName, serviceId: null, archivedAt: row.archivedAt }
  },
}

export const findArchivable = (db: Db, kind: ArchivableKind, id: string) => readers[kind](db, id)

/** A form that was open on the record is told: its revision moves on. */
export const writeArchived = (tx: Db, kind: ArchivableKind, id: string, archivedAt: Date | null) => {
  const written = {
    where: { id },
    data: { archivedAt, revision: { increment: 1 } },
    select: { id: true },
  } as const
  switch (kind) {
    case 'indicator':
      return tx.indicator.update(written)
    case 'dispositif':
      return tx.dispositif.update(written)
    case 'elu':
      return tx.elu.update(written)
    case 'groupe':
      return tx.groupe.update(written)
    case 'media':
      return tx.media.update(written)
  }
}

/** The editions that print a record, directly or not, and the other records that name it. */
export const findUsage = async (db: Db, kind: ArchivableKind, id: string, now: Date): Promise<Usage> => {
  const uses = await listUses(db, kind, id, now)
  const editions = await db.edition.findMany({
    where: { id: { in: uses.map(use => use.editionId) } },
    orderBy: [{ bilan: { territory: { name: 'asc' } } }, { number: 'asc' }],
    select: { bilan: { select: { territory: { select: { name: true } } } } },
  })
  const places = editions.map(({ bilan }) => bilan.territory.name)
  return {
    editions: editions.length,
    places: [...new Set(places)],
    records: await listRecordsNaming(db, kind, id),
  }
}

const listRecordsNaming = async (db: Db, kind: ArchivableKind, id: string): Promise<string[]> => {
  switch (kind) {
    case 'indicator': {
      const { code } = await db.indicator.findUniqueOrThrow({ where: { id }, select: { code: true } })
      return textsOf(db, await findDispositifsNaming(db, { indicator: [code] }))
    }
    case 'dispositif': {
      const { code } = await db.dispositif.findUniqueOrThrow({ where: { id }, select: { code: true } })
      const naming = await findDispositifsNaming(db, { ref: [code] })
      return textsOf(
        db,
        naming.filter(other => other !== id),
      )
    }
    case 'elu':
      return []
    case 'groupe': {
      const count = await db.elu.count({ where: { groupeId: id, archivedAt: null } })
      return count === 0 ? [] : [count === 1 ? 'un élu' : `${count} élus`]
    }
    case 'media': {
      const shown = { where: { photoId: id, archivedAt: null } }
      const elus = await db.elu.findMany({ ...shown, select: { printedName: true } })
      const dispositifs = await db.dispositif.findMany({ ...shown, select: { name: true } })
      return [
        ...elus.map(({ printedName }) => `portrait de ${printedName}`),
        ...dispositifs.map(({ name }) => `photo de «\u00a0${name}\u00a0»`),
      ]
    }
  }
}

const textsOf = async (db: Db, dispositifIds: readonly string[]): Promise<string[]> => {
  const rows = await db.dispositif.findMany({
    where: { id: { in: [...dispositifIds] }, archivedAt: null },
    orderBy: { name: 'asc' },
    select: { name: true },
  })
  return rows.map(({ name }) => `texte de «\u00a0${name}\u00a0»`)
}
