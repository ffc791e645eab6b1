import { answer, apiRoute } from '@/lib/actions/api-route'
import { searchFor } from '@/lib/loaders/search/search'

export const GET = apiRoute('recherche', async (request, _params, { db, viewer }) => {
  const words = new URL(request.url).searchParams.get('mots') ?? ''
  return answer({ hits: await searchFor(db, viewer, words) })
})
