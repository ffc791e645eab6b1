import { answer, apiRoute, readJson, refusal } from '@/lib/actions/api-route'
import { type SaveCellsAnswer, saveCellsSchema } from '@/lib/domain/indicator/grid'
import { saveCells } from '@/lib/operations/indicator/save-cells'

/** Saves a batch of cells, each conditional on the value that was read; answers what became of every one. */
export const POST = apiRoute('enregistrer des valeurs', async (request, _params, context) => {
  const input = saveCellsSchema.safeParse(await readJson(request))
  if (!input.success)
    return refusal(
      422,
      'Cet envoi n’a pas pu être lu : il est trop long ou abîmé. Rien n’a été enregistré ; vos saisies sont restées à l’écran.',
    )
  const saved = await saveCells(context, input.data)
  return saved.ok
    ? answer({ outcome: 'done', ...saved.value } satisfies SaveCellsAnswer)
    : refusal(422, saved.error.sentence)
})
