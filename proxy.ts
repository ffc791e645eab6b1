import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { checkRequest } from '@/lib/auth/gate/check-request'
import { isNavigation, refusalResponse } from '@/lib/auth/gate/refusal-response'
import { nonceHeader, requestPathHeader } from '@/lib/auth/gate/request-headers'
import { contentSecurityPolicy, type Surface, securityHeaders } from '@/lib/auth/gate/security-headers'
import { sessionOf } from '@/lib/auth/session-viewer'
import { signInPage, signInPath } from '@/lib/domain/user/return-path'
import { sessionEnded } from '@/lib/domain/user/session-ended'
import { env, servedSecurely } from '@/lib/env'
import { logDefect } from '@/lib/log'

/** The gate of the atelier. Public pages are outside of it: their policy, without any script, comes with them. */
export const config = { matcher: ['/atelier/:path*', '/api/auth/:path*'] }

export async function proxy(request: NextRequest): Promise<Response> {
  const path = request.nextUrl.pathname
  const surface: Surface = path.startsWith('/atelier/api/') || path.startsWith('/api/') ? 'api' : 'page'
  const frame = {
    nonce: randomBytes(16).toString('base64'),
    secure: servedSecurely(),
    development: process.env.NODE_ENV === 'development',
  }
  const response = (await refusalOf(request, path, surface)) ?? letThrough(request, surface, frame)
  for (const [name, value] of Object.entries(securityHeaders(surface, frame)))
    response.headers.set(name, value)
  return response
}

async function refusalOf(request: NextRequest, path: string, surface: Surface): Promise<Response | null> {
  const incoming = { method: request.method, path, headers: request.headers }
  try {
    const checked = checkRequest(incoming, env())
    if (!checked.ok) return refusalResponse(incoming, checked.error)
    if (isOpen(path) || isAction(request) || (await sessionOf(request.headers))) return null
  } catch (error) {
    const reference = logDefect(error, 'proxy')
    const sentence = `L’atelier ne répond pas pour le moment (référence ${reference}). Rien n’a été enregistré. Réessayez dans un instant ; si cela dure, donnez cette référence à la personne qui l’administre.`
    return refusalResponse(incoming, { status: 503, code: 'unavailable', sentence })
  }
  if (surface === 'page' || isNavigation(request.headers)) {
    // From a file, one comes back to the page that links to it.
    const from =
      surface === 'page' ? request.nextUrl : new URL(request.headers.get('referer') ?? '/', request.nextUrl)
    const target = request.nextUrl.clone()
    target.pathname = signInPage
    target.search = new URL(signInPath(from.pathname + from.search), request.nextUrl).search
    return NextResponse.redirect(target, 303)
  }
  return refusalResponse(incoming, { status: 401, code: 'session', sentence: sessionEnded })
}

/** Nothing under /atelier without a session, except the page where it begins. */
const isOpen = (path: string): boolean => path === signInPage || path.startsWith('/api/auth/')

/**
 * An action asks for the session itself and answers with a sentence that the form shows beside what was typed
 * (define-action.ts); turned away here, it would take the page and the text with it. Next runs nothing but an action
 * whose identifier it knows.
 */
const isAction = (request: NextRequest): boolean =>
  request.method === 'POST' && /^[0-9a-f]{40,}$/.test(request.headers.get('next-action') ?? '')

function letThrough(
  request: NextRequest,
  surface: Surface,
  frame: { nonce: string; secure: boolean; development: boolean },
): Response {
  const headers = new Headers(request.headers)
  headers.set(requestPathHeader, request.nextUrl.pathname + request.nextUrl.search)
  headers.set(nonceHeader, frame.nonce)
  // Next reads the nonce for its own scripts in this header of the request.
  headers.set('content-security-policy', contentSecurityPolicy(surface, frame))
  return NextResponse.next({ request: { headers } })
}
