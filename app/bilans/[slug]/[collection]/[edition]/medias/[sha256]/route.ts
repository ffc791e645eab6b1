import { answer } from '@/lib/loaders/public/answer'
import { loadMedia } from '@/lib/loaders/public/load-media'

type Params = { params: Promise<{ slug: string; collection: string; edition: string; sha256: string }> }

export const GET = (request: Request, { params }: Params): Promise<Response> =>
  answer(request, 'public media', async context => {
    const { sha256, ...address } = await params
    return loadMedia(context, request, address, sha256)
  })
