import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { authorize } from '@/lib/domain/policy/can'
import { impactQuerySchema } from '@/lib/domain/proposal/impact-query'
import { loadImpact } from '@/lib/loaders/proposal/impact'

/** How many editions a change of this value, or of this record, would concern. */
export const GET = apiRoute<Record<string, never>>('impact', async (request, _params, { db, viewer }) => {
  const allowed = authorize(viewer, 'record.read')
  if (!allowed.ok) return refusal(403, allowed.error.sentence)
  const query = impactQuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) return refusal(422, 'Cette demande n’a pas été comprise : rechargez la page.')
  return answer(await loadImpact(db, query.data))
})
