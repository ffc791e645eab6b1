import { answer } from '@/lib/loaders/public/answer'
import { noSuchBilan } from '@/lib/loaders/public/refusals'

/** Any other address under /bilans: the site's own « page inconnue ». */
export const GET = (request: Request): Promise<Response> =>
  answer(request, 'public unknown page', async context => noSuchBilan(context, request, null))
