import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { readCellHistory } from '@/lib/operations/indicator/read-history'

/** Every value that stood in a cell: who, when, why. */
export const GET = apiRoute('historique d’une case', async (request, _params, context) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const history = await readCellHistory(context, {
    indicator: asked.indicateur,
    territory: asked.territoire,
    period: asked.periode,
  })
  if (history.ok) return answer({ outcome: 'done', ...history.value })
  return refusal(history.error.code === 'forbidden' ? 403 : 404, history.error.sentence)
})
