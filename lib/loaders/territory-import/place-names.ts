import 'server-only'
import { requireViewer } from '@/lib/auth/viewer'
import { type Db, db } from '@/lib/data/client'
import { findDepartement, loadSnapshot } from '@/lib/data/territory-import/snapshot'
import { can } from '@/lib/domain/policy/can'
import type { ImportPlan } from '@/lib/domain/territory-import/plan'
import { requirePermission } from '@/lib/loaders/record/gate'

/** Names of the places that a plan speaks of by code: as known, or as the file gives them. */
export const loadPlaceNames = async (db: Db, plan: ImportPlan): Promise<Record<string, string>> => {
  const departement = await findDepartement(db)
  if (!departement) return {}
  const { cantons, epcis, communes } = await loadSnapshot(db, departement)
  return Object.fromEntries([
    ...cantons.map(({ code, name }) => [`canton:${code}`, name]),
    ...epcis.map(({ code, name }) => [`epci:${code}`, name]),
    ...communes.map(({ code, name }) => [`commune:${code}`, name]),
    ...plan.items.map(({ kind, code, name }) => [`${kind}:${code}`, name]),
  ])
}

/** Whether this person is offered the import. */
export const mayImportTerritories = async (): Promise<boolean> =>
  can(await requireViewer(), 'territory.import')

/** The page of the import: for whom may, with the vintage that is held. */
export const loadTerritoryImport = async () => {
  await requirePermission('territory.import')
  const departement = await findDepartement(db())
  return { vintage: departement?.vintage ?? null, departement: departement?.code ?? null }
}
