import { answer } from '@/lib/loaders/public/answer'
import { loadLegalPage } from '@/lib/loaders/public/load-site-page'

export const GET = (request: Request): Promise<Response> =>
  answer(request, 'public legal page', context => loadLegalPage(context, request))
