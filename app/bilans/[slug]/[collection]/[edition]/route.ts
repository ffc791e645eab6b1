import { answer } from '@/lib/loaders/public/answer'
import { loadBilanPage } from '@/lib/loaders/public/load-bilan-page'

type Params = { params: Promise<{ slug: string; collection: string; edition: string }> }

/** Permanent address of an edition. */
export const GET = (request: Request, { params }: Params): Promise<Response> =>
  answer(request, 'public edition', async context => loadBilanPage(context, request, await params))
