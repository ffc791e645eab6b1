import { type Result, refuse } from '@/lib/domain/shared/result'
import { uploadLimit } from '@/lib/domain/shared/upload-limits'

export type IncomingRequest = { method: string; path: string; headers: Headers }
export type OriginRule = { atelierUrl: string; atelierUrlGiven: boolean }

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

const megabyte = 1024 * 1024

export type Refused = { status: 403 | 411 | 413; code: string; sentence: string }

const refused = (status: Refused['status'], code: string, sentence: string): Result<never, Refused> => ({
  ok: false,
  error: { status, ...refuse(code, sentence).error },
})

/** What is refused before anything reads the request: a write from elsewhere, a body that is too big or of no known size. */
export function checkRequest(request: IncomingRequest, rule: OriginRule): Result<true, Refused> {
  if (safeMethods.has(request.method)) return { ok: true, value: true }
  if (!fromTheAtelier(request.headers, rule)) {
    return refused(
      403,
      'origin',
      'Cette demande ne vient pas d’une page de l’atelier : elle a été refusée et rien n’a été enregistré. Ouvrez l’atelier à son adresse habituelle, puis recommencez.',
    )
  }
  return checkBody(request)
}

function checkBody({ path, headers }: IncomingRequest): Result<true, Refused> {
  const length = headers.get('content-length')
  if (length === null) {
    // Next itself counts the bytes of an action, which it may have forwarded, in pieces, from one page to another.
    return headers.has('transfer-encoding') && !headers.has('next-action')
      ? refused(
          411,
          'length',
          'La taille de cet envoi n’est pas annoncée : il a été refusé et rien n’a été enregistré.',
        )
      : { ok: true, value: true }
  }
  const limit = uploadLimit(path)
  if (/^\d+$/.test(length) && Number(length) <= limit) return { ok: true, value: true }
  return refused(
    413,
    'too-big',
    `Cet envoi dépasse la taille permise (${limit / megabyte} Mo) : il a été refusé et rien n’a été enregistré. Envoyez un contenu plus petit, ou en plusieurs fois.`,
  )
}

/**
 * Browsers always say where a write comes from. When ATELIER_URL is given, it must come from there; otherwise (a
 * local installation, reached by any name) from the address the request itself was sent to.
 */
function fromTheAtelier(headers: Headers, { atelierUrl, atelierUrlGiven }: OriginRule): boolean {
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  if (origin === new URL(atelierUrl).origin) return true
  return !atelierUrlGiven && new URL(origin).host === headers.get('host')
}
