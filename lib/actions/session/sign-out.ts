'use server'

import { redirect } from 'next/navigation'
import { signOut } from '@/lib/auth/auth'
import { currentSession } from '@/lib/auth/viewer'
import { db } from '@/lib/data/client'
import { signInPage } from '@/lib/domain/user/return-path'
import { closeAllSessions } from '@/lib/operations/user/sessions'

/** Ends this session; harmless when it already ended. */
export async function signOutAction(): Promise<void> {
  await signOut({ redirect: false })
  redirect(signInPage)
}

/** Ends all the sessions of this person, this one included. */
export async function signOutEverywhereAction(): Promise<void> {
  const session = await currentSession()
  if (session) await closeAllSessions(db(), session.viewer, new Date())
  await signOut({ redirect: false })
  redirect(signInPage)
}
