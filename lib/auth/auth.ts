import NextAuth, { AuthError, CredentialsSignin } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { db } from '@/lib/data/client'
import { getViewerOfSession } from '@/lib/data/user/viewer'
import type { Refusal } from '@/lib/domain/shared/result'
import { signInSchema } from '@/lib/domain/user/account'
import { signInPage } from '@/lib/domain/user/return-path'
import { env, servedSecurely } from '@/lib/env'
import { log, logDefect } from '@/lib/log'
import { checkCredentials } from '@/lib/operations/user/check-credentials'
import { closeSession, openSession, sessionSeconds } from '@/lib/operations/user/sessions'
import { clientAddress } from './client-address'
import { sessionCookie, sessionTokenSchema } from './session-cookie'

/** A refusal on its way through next-auth to the action that shows its sentence. */
export class SignInRefused extends CredentialsSignin {
  override code: string
  constructor(readonly refusal: Refusal) {
    super(refusal.sentence)
    this.code = refusal.code
  }
}

const signedInSchema = z.object({ id: z.uuid(), sid: z.uuid() })

/**
 * Everything that knows next-auth is here and in session-cookie.ts. The configuration is static: a lazy one makes
 * `auth(handler)` a promise, which Next refuses.
 */
export const { handlers, signIn, signOut } = NextAuth({
  secret: process.env.AUTH_SECRET?.trim(),
  trustHost: true,
  useSecureCookies: servedSecurely(),
  cookies: { sessionToken: sessionCookie },
  session: { strategy: 'jwt', maxAge: sessionSeconds },
  pages: { signIn: signInPage, signOut: signInPage, error: signInPage },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(input, request) {
        const parsed = signInSchema.safeParse(input)
        if (!parsed.success) return null
        const now = new Date()
        const address = clientAddress(request.headers, env().trustProxy)
        const checked = await checkCredentials(db(), { ...parsed.data, address }, now)
        if (!checked.ok) throw new SignInRefused(checked.error)
        const { userId } = checked.value
        const sid = await openSession(db(), { userId, userAgent: request.headers.get('user-agent') }, now)
        return sid ? { id: userId, sid } : null
      },
    }),
  ],
  callbacks: {
    /** Only `sub` and `sid` are kept; null (no cookie any more) as soon as the row is missing. */
    async jwt({ token, user }) {
      const signedIn = signedInSchema.safeParse(user)
      if (signedIn.success) return { sub: signedIn.data.id, sid: signedIn.data.sid }
      const kept = sessionTokenSchema.safeParse(token)
      if (!kept.success) return null
      const viewer = await getViewerOfSession(db(), kept.data.sid, new Date())
      return viewer?.id === kept.data.sub ? kept.data : null
    },
    /** Asked by nobody of ours (see viewer.ts): says that there is a session, and no more. */
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    async signOut(message) {
      const token = 'token' in message ? sessionTokenSchema.safeParse(message.token) : null
      if (!token?.success) return
      const now = new Date()
      const viewer = await getViewerOfSession(db(), token.data.sid, now)
      if (viewer) await closeSession(db(), { id: viewer.id, name: viewer.name }, token.data.sid, now)
    },
  },
  logger: {
    error(error) {
      // A wrong password, a form that is out of date: ordinary events, told without a trace or a name.
      if (error instanceof CredentialsSignin) log.info({ code: error.code }, 'sign-in refused')
      else if (isOrdinary(error)) log.info({ code: error.type }, 'sign-in request refused')
      else logDefect(error, 'next-auth')
    },
    warn: code => log.debug({ code }, 'next-auth'),
    debug: message => log.trace({ message }, 'next-auth'),
  },
})

function isOrdinary(error: Error): error is AuthError {
  return error instanceof AuthError && ['MissingCSRF', 'UnknownAction'].includes(error.type)
}
