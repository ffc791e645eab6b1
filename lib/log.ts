import { randomInt } from 'node:crypto'
import pino from 'pino'

const asked = process.env.LOG_LEVEL?.trim() ?? ''

/** Structured logs on standard output: ids and references, never an e-mail address, a name or a client's address. */
export const log = pino({
  // A bad level is refused with a sentence by lib/env.ts; here it must not crash before that.
  level: asked in pino.levels.values || asked === 'silent' ? asked : 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: describeError },
  redact: { paths: ['email', 'password', 'address', '*.email', '*.password', '*.address'], remove: true },
})

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Short enough to be read over the telephone; no character that looks like another. */
export const newReference = (): string =>
  Array.from({ length: 6 }, () => alphabet.charAt(randomInt(alphabet.length))).join('')

/** Logs a defect once and returns the reference that the person is shown. */
export function logDefect(
  error: unknown,
  where: string,
  details: Record<string, string | null> = {},
): string {
  const reference = newReference()
  log.error({ reference, where, ...details, err: error }, 'defect')
  return reference
}

export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutPersonalData(String(error)) }
  return {
    type: error.name,
    message: withoutPersonalData(error.message),
    ...('code' in error ? { code: error.code } : {}),
    ...('digest' in error ? { digest: error.digest } : {}),
    stack: withoutPersonalData(error.stack ?? ''),
    ...(error.cause ? { cause: describeError(error.cause) } : {}),
  }
}

/** Messages of libraries may quote what they were given. */
export const withoutPersonalData = (text: string): string =>
  text
    .slice(0, 4000)
    .replace(/[^\s"'<>@:=(]+@[^\s"'<>@)]+/g, '[e-mail]')
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '[adresse]')

type RequestDetails = { method: string; path: string; kind: string }

/** An error that a page or a route handler let out. `digest` is the reference that the person was shown. */
export function logRequestError(error: unknown, { method, path, kind }: RequestDetails): void {
  // The path alone: a query may hold what someone typed.
  log.error({ method, path: path.split('?')[0], kind, err: error }, 'request failed')
}
