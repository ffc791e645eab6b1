import type { Route } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Viewer } from '@/lib/domain/policy/role'
import { signInPath } from '@/lib/domain/user/return-path'
import { requestPathHeader } from './gate/request-headers'
import { type OpenSession, sessionOf } from './session-viewer'

/** Once per request, however many components ask. */
export const currentSession = cache(async (): Promise<OpenSession | null> => sessionOf(await headers()))

export const currentViewer = async (): Promise<Viewer | null> => (await currentSession())?.viewer ?? null

/** The session, or the sign-in page, which then comes back here. */
export async function requireSession(): Promise<OpenSession> {
  const session = await currentSession()
  if (session) return session
  const path = (await headers()).get(requestPathHeader) ?? ''
  return redirect(signInPath(path) as Route)
}

export const requireViewer = async (): Promise<Viewer> => (await requireSession()).viewer
