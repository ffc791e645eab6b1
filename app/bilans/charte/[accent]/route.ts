import { accentResponse } from '@/lib/loaders/public/accent'

type Params = { params: Promise<{ accent: string }> }

export const GET = async (_request: Request, { params }: Params): Promise<Response> =>
  accentResponse((await params).accent)
