import { recordEvent } from '@/lib/data/history/record'
import { createAccount, disableAccount, getAccountByEmail } from '@/lib/data/user/accounts'
import { deleteSessionsOf } from '@/lib/data/user/sessions'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { NewAccount } from '@/lib/domain/user/account'
import { normalizeEmail } from '@/lib/domain/user/email'
import { hashPassword } from '@/lib/services/password/password'
import { type AccountContext, accountSubject, actorFor } from './account-context'
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
  { db, by, now }: AccountContext,
  email: string,
): Promise<Result<{ userId: string; sessions: number }>> {
  const actor = actorFor(by, 'account.manage')
  if (!actor.ok) return actor
  return await db.$transaction(async tx => {
    const account = await getAccountByEmail(tx, normalizeEmail(email))
    if (!account) return refuse('unknown-account', 'Aucun compte n’a cette adresse. Rien n’a changé.')
    if (account.id === actor.value.id) {
      return refuse('oneself', 'Vous ne pouvez pas désactiver votre propre compte. Rien n’a changé.')
    }
    const changed = await disableAccount(tx, account.id, now)
    if (!changed) return refuse('already-disabled', 'Ce compte est déjà désactivé. Rien n’a changé.')
    const sessions = await deleteSessionsOf(tx, account.id)
    const event = {
      action: 'account.disable',
      actor: actor.value,
      subject: accountSubject(account.id),
      at: now,
    } as const
    await recordEvent(tx, event)
    return ok({ userId: account.id, sessions })
  })
}
