import type { Db } from '../client'

/** Short lists to choose from in a form or a filter. */

/** Every code that a new record can’t have, those of archived ones included. */
export const listTakenCodes = async (db: Db, kind: 'indicator' | 'dispositif'): Promise<string[]> => {
  const rows =
    kind === 'indicator'
      ? await db.indicator.findMany({ select: { code: true } })
      : await db.dispositif.findMany({ select: { code: true } })
  return rows.map(({ code }) => code)
}

export const listServices = (db: Db) =>
  db.service.findMany({ orderBy: { name: 'asc' }, select: { id: true, code: true, name: true } })

export const listDispositifChoices = (db: Db) =>
  db.dispositif.findMany({
    where: { archivedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, code: true, name: true },
  })

export const listCantonChoices = (db: Db) =>
  db.territory.findMany({
    where: { kind: 'canton', archivedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })

/** Groups that sit; `kept`: the one that a record already names, archived or not. */
export const listGroupeChoices = (db: Db, kept: string | null = null) =>
  db.groupe.findMany({
    where: { OR: [{ archivedAt: null }, ...(kept === null ? [] : [{ id: kept }])] },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })

/** Accounts that are open, and whose élu they are already. */
export const listAccountChoices = (db: Db) =>
  db.user.findMany({
    where: { disabledAt: null, roles: { some: { role: 'conseiller', revokedAt: null } } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, email: true, elu: { select: { id: true } } },
  })

/** Ambitions by pacte, in the order of the projet de mandat. */
export const listAmbitions = async (db: Db) => {
  const ambitions = await db.ambition.findMany({
    orderBy: [{ pacte: { position: 'asc' } }, { position: 'asc' }],
    select: { code: true, name: true, pacte: { select: { name: true } } },
  })
  return ambitions.map(({ pacte, ...ambition }) => ({ ...ambition, pacte: pacte.name }))
}
