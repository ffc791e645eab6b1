import type { Html } from '@/lib/services/article/html'
import { sha256 } from '@/lib/services/storage/sha256'

/** The public site runs no script at all: this policy is the same for every page and every file. */
const policy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ')

const baseHeaders = (demonstration: boolean): Record<string, string> => ({
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  ...(demonstration ? { 'X-Robots-Tag': 'noindex, nofollow' } : {}),
})

/** Asked again at each visit, answered in 304: a withdrawal is effective at the next request. */
const revalidated = 'public, no-cache'

type PageStatus = 200 | 404 | 410 | 503

export const pageResponse = (
  request: Request,
  page: Html,
  { status, demonstration }: { status: PageStatus; demonstration: boolean },
): Response => {
  const headers = { ...baseHeaders(demonstration), 'Content-Type': 'text/html; charset=utf-8' }
  if (status !== 200) {
    const retry: Record<string, string> = status === 503 ? { 'Retry-After': '60' } : {}
    return new Response(page.markup, {
      status,
      headers: { ...headers, ...retry, 'Cache-Control': 'no-store' },
    })
  }
  return conditional(request, page.markup, sha256(page.markup), {
    ...headers,
    'Cache-Control': revalidated,
  })
}

export type StoredFile = { bytes: Uint8Array; sha256: string; mime: string; disposition: string }

/** A stored file, byte for byte; its ETag is its SHA-256. */
export const fileResponse = (request: Request, file: StoredFile, demonstration: boolean): Response =>
  conditional(request, file.bytes, file.sha256, {
    ...baseHeaders(demonstration),
    'Cache-Control': revalidated,
    'Content-Type': file.mime,
    'Content-Disposition': file.disposition,
  })

export const redirectResponse = (location: string): Response =>
  new Response(null, { status: 307, headers: { Location: location, 'Cache-Control': 'no-cache' } })

const conditional = (
  request: Request,
  body: string | Uint8Array,
  hash: string,
  headers: Record<string, string>,
): Response => {
  const tag = `"${hash}"`
  if (names(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers: { ...headers, ETag: tag } })
  }
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
    status: 200,
    headers: { ...headers, ETag: tag, 'Content-Length': String(bytes.byteLength) },
  })
}

const names = (header: string | null, tag: string): boolean =>
  (header ?? '').split(',').some(entry => {
    const candidate = entry.trim().replace(/^W\//, '')
    return candidate === '*' || candidate === tag
  })
