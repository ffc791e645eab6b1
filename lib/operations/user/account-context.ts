import type { Db, db } from '@/lib/data/client'
import { type Account, getAccountByEmail } from '@/lib/data/user/accounts'
import { authorize } from '@/lib/domain/policy/can'
import type { Permission, Target } from '@/lib/domain/policy/permissions'
import type { Viewer } from '@/lib/domain/policy/role'
import type { Actor } from '@/lib/domain/shared/actor'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { normalizeEmail } from '@/lib/domain/user/email'

/** Someone signed in, or someone at the server's own terminal (`npm run atelier`), who already has every power. */
export type AccountActor = { kind: 'viewer'; viewer: Viewer } | { kind: 'operator' }

export type AccountContext = { db: ReturnType<typeof db>; by: AccountActor; now: Date }

export const operator: Actor = { id: null, name: 'Ligne de commande' }

/** Who the history names, when they may. */
export function actorFor(by: AccountActor, permission: Permission, target: Target = {}): Result<Actor> {
  if (by.kind === 'operator') return ok(operator)
  const allowed = authorize(by.viewer, permission, target)
  return allowed.ok ? ok({ id: by.viewer.id, name: by.viewer.name }) : allowed
}

/** What the history says an event is about: the account, by its id only. */
export const accountSubject = (userId: string): { kind: string; id: string } => ({ kind: 'user', id: userId })

/** What is decided of the account of this address, and written with its history: one transaction. */
export const onAccount = <T>(
  { db: client }: Pick<AccountContext, 'db'>,
  email: string,
  decide: (tx: Db, account: Account) => Promise<Result<T>>,
): Promise<Result<T>> =>
  client.$transaction(async tx => {
    const account = await getAccountByEmail(tx, normalizeEmail(email))
    return account
      ? decide(tx, account)
      : refuse('unknown-account', 'Aucun compte n’a cette adresse. Rien n’a changé.')
  })
