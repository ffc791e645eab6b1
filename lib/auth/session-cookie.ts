import { getToken } from 'next-auth/jwt'
import { z } from 'zod'
import { env, servedSecurely } from '@/lib/env'

const secure = servedSecurely()

/** Under https the name itself forbids a neighbouring subdomain to write it (`__Host-`). */
export const sessionCookie = {
  name: secure ? '__Host-atelier.session' : 'atelier.session',
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
} as const

/** All that the cookie holds: who, and which row of `sessions` must still exist. */
export const sessionTokenSchema = z.object({ sub: z.uuid(), sid: z.uuid() })
export type SessionToken = z.infer<typeof sessionTokenSchema>

/** What the cookie of a request says, before the database is asked whether it still holds. */
export async function readSessionToken(headers: Headers): Promise<SessionToken | null> {
  const cookie = headers.get('cookie') ?? ''
  const known = opened.get(cookie)
  if (known && known.exp * 1000 > Date.now()) return known.token
  const payload = await getToken({
    req: { headers: { cookie } },
    secret: env().authSecret,
    secureCookie: secure,
    cookieName: sessionCookie.name,
  })
  const token = sessionTokenSchema.safeParse(payload).data ?? null
  if (token && payload?.exp) remember(cookie, { token, exp: payload.exp })
  return token
}

/**
 * Deciphering costs more than the question that follows to the database, and each page asks twice (the gate, then the
 * page). What a cookie holds never changes until it expires; whether its session still does is asked every time.
 */
const opened = new Map<string, { token: SessionToken; exp: number }>()
const mostOpened = 500

function remember(cookie: string, content: { token: SessionToken; exp: number }): void {
  const [oldest] = opened.keys()
  if (opened.size >= mostOpened && oldest !== undefined) opened.delete(oldest)
  opened.set(cookie, content)
}
