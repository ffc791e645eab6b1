import { answer } from '@/lib/loaders/public/answer'
import { loadCollectionAddress } from '@/lib/loaders/public/load-collection-address'

type Params = { params: Promise<{ slug: string; collection: string }> }

/** An address cut short: leads to the edition in force of that collection. */
export const GET = (request: Request, { params }: Params): Promise<Response> =>
  answer(request, 'public collection', async context => {
    const { slug, collection } = await params
    return loadCollectionAddress(context, request, slug, collection)
  })
