import { answer } from '@/lib/loaders/public/answer'
import { loadFile } from '@/lib/loaders/public/load-file'

type Params = { params: Promise<{ slug: string }> }

export const GET = (request: Request, { params }: Params): Promise<Response> =>
  answer(request, 'public pdf', async context => loadFile(context, request, await params, 'pdf'))
