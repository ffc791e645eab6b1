import 'server-only'
import { db } from '@/lib/data/client'
import { findDispositif, listDispositifs } from '@/lib/data/record/dispositifs'
import { listElus } from '@/lib/data/record/elus'
import { listIndicators } from '@/lib/data/record/indicators'
import { listAccounts, listMedias, listModeles } from '@/lib/data/record/modeles'
import type { PageAsked } from '@/lib/data/record/page'
import { listTerritories, type TerritoryKind } from '@/lib/data/record/territories'
import { requirePermission } from './gate'

/** The lists of records: who asks is checked, then one page is read. */

export const loadIndicators = async (asked: PageAsked) => {
  await requirePermission('record.read')
  const [rows, total] = await listIndicators(db(), asked)
  return {
    total,
    rows: rows.map(({ service, dispositif, _count, ...row }) => ({
      ...row,
      service: service?.name ?? null,
      dispositif: dispositif?.name ?? null,
      values: _count.values,
    })),
  }
}
export type IndicatorRow = Awaited<ReturnType<typeof loadIndicators>>['rows'][number]

export const loadDispositifs = async (asked: PageAsked) => {
  await requirePermission('record.read')
  const [rows, total] = await listDispositifs(db(), asked)
  return {
    total,
    rows: rows.map(({ ambition, _count, ...row }) => ({
      ...row,
      ambition: ambition?.name ?? null,
      pacte: ambition?.pacte.name ?? null,
      indicators: _count.indicators,
    })),
  }
}
export type DispositifRow = Awaited<ReturnType<typeof loadDispositifs>>['rows'][number]

export const loadDispositif = async (code: string) => {
  await requirePermission('record.read')
  return findDispositif(db(), code)
}

export const loadElus = async (asked: PageAsked) => {
  await requirePermission('record.read')
  const [rows, total] = await listElus(db(), asked)
  return {
    total,
    rows: rows.map(({ territory, groupe, user, ...row }) => ({
      ...row,
      territory: territory?.name ?? null,
      groupe: groupe?.name ?? null,
      account: user !== null,
    })),
  }
}
export type EluRow = Awaited<ReturnType<typeof loadElus>>['rows'][number]

export const loadTerritories = async (asked: PageAsked, kind: TerritoryKind) => {
  await requirePermission('record.read')
  const [rows, total] = await listTerritories(db(), asked, kind)
  return {
    total,
    rows: rows.map(({ variants, epci, cantons, _count, ...row }) => ({
      ...row,
      variants: variants.map(({ name }) => name),
      epci: epci?.name ?? null,
      cantons: cantons.map(({ canton }) => canton.name),
      communes: _count.communes + _count.members,
    })),
  }
}
export type TerritoryRow = Awaited<ReturnType<typeof loadTerritories>>['rows'][number]

export const loadMedias = async () => {
  await requirePermission('record.read')
  return listMedias(db())
}

export const loadModeles = async () => {
  await requirePermission('record.read')
  return listModeles(db())
}

export const loadAccounts = async () => {
  await requirePermission('account.manage')
  return listAccounts(db())
}
