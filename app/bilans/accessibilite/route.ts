import { answer } from '@/lib/loaders/public/answer'
import { loadAccessibilityPage } from '@/lib/loaders/public/load-site-page'

export const GET = (request: Request): Promise<Response> =>
  answer(request, 'public accessibility page', context => loadAccessibilityPage(context, request))
