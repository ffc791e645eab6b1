import 'server-only'
import { db } from '@/lib/data/client'
import { listAccountPage } from '@/lib/data/record/accounts'
import { listGroupeChoices, listServices } from '@/lib/data/record/choices'
import { findDispositif } from '@/lib/data/record/dispositifs'
import { listElus, listGroupes } from '@/lib/data/record/elus'
import { listIndicators } from '@/lib/data/record/indicators'
import { listModeles } from '@/lib/data/record/modeles'
import { listTerritories } from '@/lib/data/record/territories'
import { can } from '@/lib/domain/policy/can'
import type { PageAsked } from '@/lib/domain/record/table/spec'
import { askedKind } from '@/lib/domain/record/table/territories'
import { requirePermission } from './gate'

/** The lists of records: who asks is checked, then one page is read. */

export type { AccountRow } from '@/lib/domain/record/table/accounts'
export type { DispositifRow } from '@/lib/domain/record/table/dispositifs'
export type { EluRow } from '@/lib/domain/record/table/elus'
export type { IndicatorRow } from '@/lib/domain/record/table/indicators'
export type { TerritoryRow } from '@/lib/domain/record/table/territories'

export const loadIndicators = async (asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  const [list, services] = await Promise.all([listIndicators(db(), asked), listServices(db())])
  const mayEdit = (serviceId: string | null) => can(viewer, 'indicator.edit', { serviceId })
  return {
    list,
    services,
    /** Some service whose indicators this person may write: then they may create one. */
    canCreate: mayEdit(viewer.serviceIds[0] ?? null),
    editable: list.rows.filter(row => mayEdit(row.serviceId)).map(({ id }) => id),
  }
}

export const loadDispositif = async (code: string) => {
  await requirePermission('record.read')
  return findDispositif(db(), code)
}

export const loadElus = async (asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  const [list, groupes] = await Promise.all([listElus(db(), asked), listGroupeChoices(db())])
  const groupeChoices = groupes.map(({ id, name }) => ({ value: id, label: name }))
  return { list, groupes: groupeChoices, canEdit: can(viewer, 'elu.edit') }
}

export const loadGroupes = async (asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  return { list: await listGroupes(db(), asked), canEdit: can(viewer, 'elu.edit') }
}

export const loadTerritories = async (asked: PageAsked) => {
  await requirePermission('record.read')
  return listTerritories(db(), asked, askedKind(asked))
}

export const loadModeles = async (asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  return { ...(await listModeles(db(), asked)), mayCreate: can(viewer, 'modele.edit') }
}

export const loadAccounts = async (asked: PageAsked) => {
  await requirePermission('account.manage')
  return listAccountPage(db(), asked)
}
