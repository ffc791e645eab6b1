import { recordEvent } from '@/lib/data/history/record'
import { createAccount, disableAccount, reopenAccount, setPasswordHash } from '@/lib/data/user/accounts'
import { deleteSessionsOf } from '@/lib/data/user/sessions'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { NewAccount } from '@/lib/domain/user/account'
import { hashPassword } from '@/lib/services/password/password'
import { type AccountContext, accountSubject, actorFor, onAccount, operator } from './account-context'
import { grantRole } from './roles'

const taken = () =>
  refuse('email-taken', 'Un compte existe déjà avec cette adresse. Aucun compte n’a été créé.')

/** Makes an account with its first roles: all of it or nothing. `input` as newAccountSchema gives it. */
export async function createUser(
  context: AccountContext,
  input: NewAccount & { fictitious?: boolean },
): Promise<Result<{ userId: string }>> {
  const { db, by, now } = context
  const actor = actorFor(by, 'account.manage')
  if (!actor.ok) return actor
  const passwordHash = await hashPassword(input.password)
  return await db.$transaction(async tx => {
    const { email, name, fictitious = false } = input
    const created = await createAccount(tx, { email, name, passwordHash, fictitious })
    if (!created) return taken()
    const event = {
      action: 'account.create',
      actor: actor.value,
      subject: accountSubject(created.id),
      at: now,
    } as const
    await recordEvent(tx, event)
    for (const role of new Set(input.roles)) await grantRole(tx, actor.value, created.id, role, now)
    return ok({ userId: created.id })
  })
}

/** Disables an account and ends its sessions: its next request is refused. */
export async function disableUser(
  context: AccountContext,
  email: string,
): Promise<Result<{ userId: string; sessions: number }>> {
  const { by, now: at } = context
  const actor = actorFor(by, 'account.manage')
  if (!actor.ok) return actor
  return onAccount(context, email, async (tx, { id }) => {
    if (id === actor.value.id) {
      return refuse('oneself', 'Vous ne pouvez pas désactiver votre propre compte. Rien n’a changé.')
    }
    const changed = await disableAccount(tx, id, at)
    if (!changed) return refuse('already-disabled', 'Ce compte est déjà désactivé. Rien n’a changé.')
    const sessions = await deleteSessionsOf(tx, id)
    await recordEvent(tx, { action: 'account.disable', actor: actor.value, subject: accountSubject(id), at })
    return ok({ userId: id, sessions })
  })
}

/** Lets a disabled account sign in again, with its password and the roles it still has. */
export async function reopenUser(
  context: AccountContext,
  email: string,
): Promise<Result<{ userId: string }>> {
  const { by, now: at } = context
  const actor = actorFor(by, 'account.manage')
  if (!actor.ok) return actor
  return onAccount(context, email, async (tx, { id }) => {
    if (!(await reopenAccount(tx, id)))
      return refuse('open', 'Ce compte n’est pas désactivé. Rien n’a changé.')
    await recordEvent(tx, { action: 'account.reopen', actor: actor.value, subject: accountSubject(id), at })
    return ok({ userId: id })
  })
}

/**
 * Another password, as newPasswordSchema gives it; who signed in with the former one is signed out. At the server's
 * terminal only: an administrator who could choose the password of the cabinet would hold its powers.
 */
export async function changePassword(
  context: Pick<AccountContext, 'db' | 'now'>,
  { email, password }: { email: string; password: string },
): Promise<Result<{ userId: string; sessions: number }>> {
  const passwordHash = await hashPassword(password)
  return onAccount(context, email, async (tx, { id }) => {
    await setPasswordHash(tx, id, passwordHash)
    const sessions = await deleteSessionsOf(tx, id)
    const event = { action: 'account.password', actor: operator, subject: accountSubject(id) } as const
    await recordEvent(tx, { ...event, at: context.now })
    return ok({ userId: id, sessions })
  })
}
