import 'server-only'
import { notFound } from 'next/navigation'
import { db } from '@/lib/data/client'
import { findTerritory } from '@/lib/data/record/territories'
import type { PageAsked } from '@/lib/domain/record/table/spec'
import { territoryKinds } from '@/lib/domain/record/table/territories'
import { loadUses } from '../proposal/where-used'
import { requirePermission } from './gate'
import { territoryPage } from './territory-page'

/** A territory: who lies where, its other names, and a page of its current values. */
export const loadTerritory = async (niveau: string, code: string, asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  const kind = territoryKinds.find(known => known === niveau)
  const territory = kind && (await findTerritory(db(), kind, code))
  if (!territory) notFound()
  return {
    territory,
    used: await loadUses('territory', territory.id),
    list: await territoryPage(db(), viewer, territory.id, asked),
  }
}
export type TerritoryValueRow = Awaited<ReturnType<typeof loadTerritory>>['list']['rows'][number]
