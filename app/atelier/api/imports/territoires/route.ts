import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { cogFiles } from '@/lib/domain/territory-import/cog'
import { vintageSchema } from '@/lib/domain/territory-import/input'
import { loadPlaceNames } from '@/lib/loaders/territory-import/place-names'
import { dryRunTerritories, type TerritoryFiles } from '@/lib/operations/territory-import/import-territories'

const statuses: Record<string, number> = { forbidden: 403 }

/** The dry run of a vintage: the files as a form, the plan as JSON. Nothing is changed. */
export const POST = apiRoute<Record<string, never>>(
  'essai d’import de territoires',
  async (request, _params, context) => {
    const form = await request.formData()
    const vintage = vintageSchema.safeParse(form.get('millesime'))
    if (!vintage.success) return refusal(422, 'Écrivez le millésime des fichiers, par exemple 2026.')
    const files = await readFiles(form)
    if (!files) return refusal(422, 'Choisissez au moins le fichier des communes et celui des cantons.')
    const run = await dryRunTerritories(context, { vintage: vintage.data, files })
    if (!run.ok) return refusal(statuses[run.error.code] ?? 422, run.error.sentence)
    return answer({ ...run.value, names: await loadPlaceNames(context.db, run.value.plan) })
  },
)

const readFiles = async (form: FormData): Promise<TerritoryFiles | null> => {
  const found: Partial<TerritoryFiles> = {}
  for (const name of cogFiles) {
    const file = form.get(name)
    if (file instanceof File && file.size > 0) found[name] = new Uint8Array(await file.arrayBuffer())
  }
  const { communes, cantons } = found
  return communes && cantons ? { ...found, communes, cantons } : null
}
