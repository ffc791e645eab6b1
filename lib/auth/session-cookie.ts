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
  const token = await getToken({
    req: { headers: { cookie: headers.get('cookie') ?? '' } },
    secret: env().authSecret,
    secureCookie: secure,
    cookieName: sessionCookie.name,
  })
  return sessionTokenSchema.safeParse(token).data ?? null
}
