import type { Db } from '@/lib/data/client'
import { recordEvent } from '@/lib/data/history/record'
import { applyPlan } from '@/lib/data/territory-import/apply-plan'
import { type Departement, findDepartement, loadSnapshot } from '@/lib/data/territory-import/snapshot'
import { canonicalJson } from '@/lib/domain/bilan/canonical'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type CogFile, cogFileLabels, cogFiles, type RawRow } from '@/lib/domain/territory-import/cog'
import { changeCount, changeGroups, itemsOf } from '@/lib/domain/territory-import/describe'
import type { ConfirmTerritoryImport } from '@/lib/domain/territory-import/input'
import { type CogContent, type ImportPlan, planImport } from '@/lib/domain/territory-import/plan'
import { readRecords } from '@/lib/services/spreadsheet/read-records'
import { RefusedFile } from '@/lib/services/spreadsheet/refused-file'
import { sha256 } from '@/lib/services/storage/sha256'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

export type TerritoryFiles = { communes: Uint8Array; cantons: Uint8Array } & Partial<
  Record<'mouvements' | 'epci', Uint8Array>
>

/** What would change, and the names of the very files it was read from: to confirm is to name both. */
export type DryRun = { plan: ImportPlan; digest: string; files: Partial<Record<CogFile, string>> }

const noDepartement = refuse('no-departement', 'L’atelier n’a pas encore de département : créez-le d’abord.')

/** Reads the files and says what they would change. Writes nothing but the files themselves, by their content. */
export const dryRunTerritories = async (
  context: OperationContext,
  input: { vintage: number; files: TerritoryFiles },
): Promise<Result<DryRun>> => {
  const allowed = authorize(context.viewer, 'territory.import')
  if (!allowed.ok) return allowed
  const content = await readFiles(input.files)
  if (!content.ok) return content
  const planned = await planNow(context.db, content.value, input.vintage)
  if (!planned.ok) return planned
  const { plan } = planned.value
  const files: DryRun['files'] = {}
  for (const file of cogFiles) {
    const bytes = input.files[file]
    if (bytes) files[file] = await context.store.put(bytes)
  }
  return ok({ plan, digest: digestOf(plan), files })
}

/** Writes the plan that was shown, provided that it still is the plan. */
export const confirmTerritories = async (
  context: OperationContext,
  input: ConfirmTerritoryImport,
): Promise<Result<{ changed: number }>> => {
  const allowed = authorize(context.viewer, 'territory.import')
  if (!allowed.ok) return allowed
  const files = await storedFiles(context, input.files)
  if (!files.ok) return files
  const content = await readFiles(files.value)
  if (!content.ok) return content
  return transact(context.db, async tx => {
    const planned = await planNow(tx, content.value, input.vintage)
    if (!planned.ok) return planned
    const { plan, departement } = planned.value
    if (digestOf(plan) !== input.digest)
      return refuse(
        'changed-meanwhile',
        'Les territoires ont changé depuis l’essai : rien n’a été écrit. Refaites l’essai, puis confirmez.',
      )
    await applyPlan(tx, departement, plan, context.now)
    const counts = changeGroups.map(group => [group, itemsOf(plan, group).length] as const)
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'territory.import',
      subject: { kind: 'territory', id: departement.id },
      data: { vintage: plan.vintage, ...Object.fromEntries(counts), ...input.files },
    })
    return ok({ changed: changeCount(plan) })
  })
}

const digestOf = (plan: ImportPlan): string => sha256(canonicalJson(plan))

const planNow = async (
  db: Db,
  content: CogContent,
  vintage: number,
): Promise<Result<{ plan: ImportPlan; departement: Departement }>> => {
  const departement = await findDepartement(db)
  if (!departement) return noDepartement
  const planned = planImport(await loadSnapshot(db, departement), content, vintage)
  return planned.ok ? ok({ plan: planned.value, departement }) : planned
}

const keys: Record<CogFile, string> = {
  communes: 'COM',
  cantons: 'CAN',
  mouvements: 'COM_AV',
  epci: 'CODGEO',
}

const readFiles = async (files: TerritoryFiles): Promise<Result<CogContent>> => {
  const read: Partial<Record<CogFile, RawRow[]>> = {}
  for (const file of cogFiles) {
    const bytes = files[file]
    if (!bytes) continue
    try {
      read[file] = await readRecords(bytes, keys[file])
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error
      return refuse('unreadable-file', `${cogFileLabels[file]} : ${error.message} Rien n’a été changé.`)
    }
  }
  return ok({ ...read, communes: read.communes ?? [], cantons: read.cantons ?? [] })
}

const storedFiles = async (
  { store }: OperationContext,
  hashes: ConfirmTerritoryImport['files'],
): Promise<Result<TerritoryFiles>> => {
  const found: Partial<Record<CogFile, Uint8Array>> = {}
  for (const file of cogFiles) {
    const hash = hashes[file]
    const bytes = hash === undefined ? null : await store.get(hash)
    if (bytes) found[file] = bytes
    else if (hash !== undefined)
      return refuse(
        'missing-file',
        'Les fichiers de l’essai sont introuvables : refaites l’essai. Rien n’a été écrit.',
      )
  }
  const { communes, cantons } = found
  if (!communes || !cantons)
    return refuse(
      'missing-file',
      'Les fichiers de l’essai sont introuvables : refaites l’essai. Rien n’a été écrit.',
    )
  return ok({ ...found, communes, cantons })
}
