import type { Db } from '@/lib/data/client'
import { recordEvent } from '@/lib/data/history/record'
import { getAccount } from '@/lib/data/user/accounts'
import { addRoleGrant, endRoleGrant } from '@/lib/data/user/role-grants'
import { type Role, roleLabels } from '@/lib/domain/policy/role'
import type { Actor } from '@/lib/domain/shared/actor'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type AccountContext, accountSubject, actorFor } from './account-context'

type RoleInput = { userId: string; role: Role }

const unknown = () => refuse('unknown-account', 'Ce compte n’existe pas. Aucun rôle n’a changé.')

/** Gives a role inside a transaction that already checked who asks; the history tells it. */
export async function grantRole(
  tx: Db,
  actor: Actor,
  userId: string,
  role: Role,
  now: Date,
): Promise<Result<true>> {
  const added = await addRoleGrant(tx, { userId, role, grantedById: actor.id, grantedAt: now })
  if (!added) return refuse('already-held', `Ce compte a déjà le rôle « ${roleLabels[role]} ».`)
  await recordEvent(tx, {
    action: 'role.grant',
    actor,
    subject: accountSubject(userId),
    at: now,
    data: { role },
  })
  return ok(true)
}

/** Never to oneself, whatever one's roles: the policy refuses, and so does the table. */
export async function giveRole(context: AccountContext, { userId, role }: RoleInput): Promise<Result<true>> {
  const { db, by, now } = context
  const actor = actorFor(by, 'role.grant', { userId })
  if (!actor.ok) return actor
  return await db.$transaction(async tx => {
    if (!(await getAccount(tx, userId))) return unknown()
    return await grantRole(tx, actor.value, userId, role, now)
  })
}

export async function withdrawRole(
  context: AccountContext,
  { userId, role }: RoleInput,
): Promise<Result<true>> {
  const { db, by, now } = context
  const actor = actorFor(by, 'role.grant', { userId })
  if (!actor.ok) return actor
  return await db.$transaction(async tx => {
    if (!(await getAccount(tx, userId))) return unknown()
    const ended = await endRoleGrant(tx, userId, role, now)
    if (!ended) return refuse('not-held', `Ce compte n’a pas le rôle « ${roleLabels[role]} ».`)
    await recordEvent(tx, {
      action: 'role.revoke',
      actor: actor.value,
      subject: accountSubject(userId),
      at: now,
      data: { role },
    })
    return ok(true)
  })
}
