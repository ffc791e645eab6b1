import { unstable_rethrow } from 'next/navigation'
import { isNavigation, refusalResponse } from '@/lib/auth/gate/refusal-response'
import { currentSession } from '@/lib/auth/viewer'
import { sessionEnded } from '@/lib/domain/user/session-ended'
import { logDefect } from '@/lib/log'
import type { OperationContext } from '@/lib/operations/context'
import { defect } from './define-action'
import { requestContext } from './request-context'

/** 1 MB: far more than a block of a bilan; a larger body is refused before it is read whole. */
const bodyLimit = 1024 * 1024

type Handler<Params> = (request: Request, params: Params, context: OperationContext) => Promise<Response>

/** The one way to write a route of the atelier: session → handler → JSON. What it refuses, it says in a sentence. */
export const apiRoute =
  <Params>(name: string, handler: Handler<Params>) =>
  async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    let viewerId: string | null = null
    try {
      const session = await currentSession()
      if (!session) return refusal(401, sessionEnded)
      viewerId = session.viewer.id
      return await forReader(request, await handler(request, await params, requestContext(session)))
    } catch (error) {
      unstable_rethrow(error)
      // Whoever asked has gone, in the middle of asking: nobody reads the answer, and nothing is broken.
      if (request.signal.aborted) return new Response(null, { status: 499 })
      return refusal(500, defect(logDefect(error, `route ${name}`, { viewer: viewerId })).sentence)
    }
  }

/** A refusal behind a link is read by a person: as a page, with the way back. */
const forReader = async (request: Request, response: Response): Promise<Response> => {
  if (response.status < 400 || !isNavigation(request.headers)) return response
  const { sentence }: { sentence?: unknown } = await response.clone().json()
  if (typeof sentence !== 'string') return response
  const { pathname } = new URL(request.url)
  return refusalResponse(
    { path: pathname, headers: request.headers },
    { status: response.status, code: 'refused', sentence },
  )
}

export const refusal = (status: number, sentence: string): Response =>
  Response.json({ outcome: 'refused', sentence }, { status, headers: { 'cache-control': 'no-store' } })

/** A JSON answer, never kept by a cache: it depends on who asks. */
export const answer = (value: unknown, status = 200): Response =>
  Response.json(value, { status, headers: { 'cache-control': 'no-store' } })

/** The body as JSON; undefined when it is not JSON or larger than the limit (nothing of it is used). */
export const readJson = async (request: Request): Promise<unknown> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > bodyLimit) return undefined
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
