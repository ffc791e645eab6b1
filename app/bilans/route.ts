import { answer } from '@/lib/loaders/public/answer'
import { loadIndexPage } from '@/lib/loaders/public/load-index-page'

export const GET = (request: Request): Promise<Response> =>
  answer(request, 'public index', context => loadIndexPage(context, request))
