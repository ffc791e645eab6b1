'use server'

import type { Route } from 'next'
import { redirect, unstable_rethrow } from 'next/navigation'
import { defect, invalidInput } from '@/lib/actions/define-action'
import { SignInRefused, signIn } from '@/lib/auth/auth'
import { type ActionResult } from '@/lib/domain/shared/result'
import { signInSchema } from '@/lib/domain/user/account'
import { safeReturnPath } from '@/lib/domain/user/return-path'
import { logDefect } from '@/lib/log'

/** The one action that needs no session. On success it does not come back: it goes to the page that was asked. */
export async function signInAction(raw: unknown): Promise<ActionResult<never>> {
  const parsed = signInSchema.safeParse(raw)
  if (!parsed.success) return { ok: false, error: invalidInput(parsed.error) }
  const { email, password, retour } = parsed.data
  try {
    await signIn('credentials', { email, password, redirect: false })
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof SignInRefused) return { ok: false, error: error.refusal }
    return { ok: false, error: defect(logDefect(error, 'action sign-in')) }
  }
  return redirect(safeReturnPath(retour) as Route)
}
