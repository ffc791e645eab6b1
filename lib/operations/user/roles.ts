import type { Db } from '@/lib/data/client'
import { recordEvent } from '@/lib/data/history/record'
import { addRoleGrant, endRoleGrant } from '@/lib/data/user/role-grants'
import { type Role, roleLabels } from '@/lib/domain/policy/role'
import type { Actor } from '@/lib/domain/shared/actor'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type AccountContext, accountSubject, actorFor, onAccount } from './account-context'

type RoleInput = { email: string; role: Role }

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
export const giveRole = (context: AccountContext, { email, role }: RoleInput): Promise<Result<true>> =>
  onAccount(context, email, async (tx, { id: userId }) => {
    const actor = actorFor(context.by, 'role.grant', { userId })
    return actor.ok ? await grantRole(tx, actor.value, userId, role, context.now) : actor
  })

/** The row stays, with its end; the next request is made without the role. */
export const withdrawRole = (context: AccountContext, { email, role }: RoleInput): Promise<Result<true>> =>
  onAccount(context, email, async (tx, { id: userId }) => {
    const actor = actorFor(context.by, 'role.grant', { userId })
    if (!actor.ok) return actor
    const ended = await endRoleGrant(tx, userId, role, context.now)
    if (!ended) return refuse('not-held', `Ce compte n’a pas le rôle « ${roleLabels[role]} ».`)
    await recordEvent(tx, {
      action: 'role.revoke',
      actor: actor.value,
      subject: accountSubject(userId),
      at: context.now,
      data: { role },
    })
    return ok(true)
  })
