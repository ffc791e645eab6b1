import 'server-only'
import { notFound } from 'next/navigation'
import { db } from '@/lib/data/client'
import { listAmbitions, listOrientations, listPreviewPlaces } from '@/lib/data/dispositif/choices'
import { findForm } from '@/lib/data/dispositif/find'
import { listServices, listTakenCodes } from '@/lib/data/record/choices'
import { dispositifValues, newDispositif } from '@/lib/domain/dispositif/form'
import { can } from '@/lib/domain/policy/can'
import { env } from '@/lib/env'
import { requirePermission } from '../record/gate'
import { previewTexts } from './preview'

/** What the form of a dispositif starts from, for who may save it; `code` null to create one. */
export const loadDispositifForm = async (code: string | null) => {
  const viewer = await requirePermission('dispositif.edit')
  const found = code === null ? null : await findForm(db(), { code })
  if (code !== null && !found) notFound()
  const [ambitions, orientations, services, places, takenCodes] = await Promise.all([
    listAmbitions(db()),
    listOrientations(db()),
    listServices(db()),
    listPreviewPlaces(db()),
    found ? null : listTakenCodes(db(), 'dispositif'),
  ])
  const texts = { short: found?.short ?? null, medium: found?.medium ?? null, long: found?.long ?? null }
  const { siteUrl, demonstration } = env()
  const [first] = places
  return {
    values: found ? dispositifValues(found) : newDispositif,
    name: found?.name ?? null,
    userId: viewer.id,
    takenCodes,
    canAddMedia: can(viewer, 'media.edit'),
    ambitions: ambitions.map(({ id, name, pacte }) => ({ value: id, label: `${pacte.name} › ${name}` })),
    orientations: orientations.map(({ code: value, name: label }) => ({ value, label })),
    services: services.map(({ id, name: label }) => ({ value: id, label })),
    places: places.map(({ editionId, name: label }) => ({ value: editionId, label })),
    preview: first
      ? await previewTexts(db(), first.editionId, texts, { siteUrl, demonstration, now: new Date() })
      : null,
  }
}
