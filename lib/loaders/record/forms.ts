import 'server-only'
import { forbidden, notFound } from 'next/navigation'
import { requireViewer } from '@/lib/auth/viewer'
import { db } from '@/lib/data/client'
import {
  listAccountChoices,
  listCantonChoices,
  listDispositifChoices,
  listGroupeChoices,
  listServices,
  listTakenCodes,
} from '@/lib/data/record/choices'
import { findElu, findGroupe } from '@/lib/data/record/elus'
import { findIndicator } from '@/lib/data/record/indicators'
import { can } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'
import { eluValues, groupeValues, newElu, newGroupe } from '@/lib/domain/record/elu-form'
import { indicatorValues, newIndicator } from '@/lib/domain/record/indicator-form'
import { isUuid } from '@/lib/domain/shared/uuid'
import { shownPhoto } from '../media/shown-photo'
import { loadUses } from '../proposal/where-used'
import { requirePermission } from './gate'

/** What the forms of records start from, for who may save them. */

const choices = (rows: readonly { id: string; name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

/** A service only gives an indicator to itself: the others are not offered. */
const offered = async (viewer: Viewer) => {
  const [services, dispositifs] = await Promise.all([listServices(db()), listDispositifChoices(db())])
  return {
    userId: viewer.id,
    services: choices(services.filter(({ id }) => can(viewer, 'indicator.edit', { serviceId: id }))),
    dispositifs: choices(dispositifs),
  }
}

export const loadIndicatorForm = async (code: string | null) => {
  const viewer = await requireViewer()
  if (code === null) {
    const serviceId = viewer.serviceIds[0] ?? ''
    if (!can(viewer, 'indicator.edit', { serviceId })) forbidden()
    const takenCodes = await listTakenCodes(db(), 'indicator')
    return { values: newIndicator(serviceId), takenCodes, ...(await offered(viewer)) }
  }
  const indicator = await findIndicator(db(), code)
  if (!indicator) notFound()
  if (!can(viewer, 'indicator.edit', { serviceId: indicator.serviceId })) forbidden()
  return { values: indicatorValues(indicator), takenCodes: null, ...(await offered(viewer)) }
}

/** An élu, where their name is printed, and their portrait with whether it may be shown. */
export const loadElu = async (id: string) => {
  const viewer = await requirePermission('record.read')
  const elu = isUuid(id) ? await findElu(db(), id) : null
  if (!elu) notFound()
  return {
    elu,
    portrait: shownPhoto(elu.photo, new Date()),
    used: await loadUses('elu', id),
    canEdit: can(viewer, 'elu.edit'),
  }
}

export const loadEluForm = async (id: string | null) => {
  const viewer = await requirePermission('elu.edit')
  const elu = id !== null && isUuid(id) ? await findElu(db(), id) : null
  if (id !== null && !elu) notFound()
  const [cantons, groupes, accounts] = await Promise.all([
    listCantonChoices(db()),
    listGroupeChoices(db(), elu?.groupeId),
    listAccountChoices(db()),
  ])
  return {
    values: elu ? eluValues(elu) : newElu,
    userId: viewer.id,
    cantons: choices(cantons),
    groupes: choices(groupes),
    canAddMedia: can(viewer, 'media.edit'),
    accounts: accounts
      .filter(account => account.elu === null || account.elu.id === id)
      .map(account => ({ value: account.id, label: `${account.name} (${account.email})` })),
  }
}

/** A groupe, who sits in it, and where its words are printed. */
export const loadGroupe = async (id: string) => {
  const viewer = await requirePermission('record.read')
  const groupe = isUuid(id) ? await findGroupe(db(), id) : null
  if (!groupe) notFound()
  return { groupe, used: await loadUses('groupe', id), canEdit: can(viewer, 'elu.edit') }
}

export const loadGroupeForm = async (id: string | null) => {
  const viewer = await requirePermission('elu.edit')
  const groupe = id !== null && isUuid(id) ? await findGroupe(db(), id) : null
  if (id !== null && !groupe) notFound()
  return { values: groupe ? groupeValues(groupe) : newGroupe, userId: viewer.id }
}
