import { answer } from '@/lib/loaders/public/answer'
import { loadBilanPage } from '@/lib/loaders/public/load-bilan-page'

type Params = { params: Promise<{ slug: string }> }

export const GET = (request: Request, { params }: Params): Promise<Response> =>
  answer(request, 'public bilan', async context => loadBilanPage(context, request, await params))
