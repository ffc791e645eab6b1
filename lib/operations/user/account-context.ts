import type { db } from '@/lib/data/client'
import { authorize } from '@/lib/domain/policy/can'
import type { Permission, Target } from '@/lib/domain/policy/permissions'
import type { Viewer } from '@/lib/domain/policy/role'
import type { Actor } from '@/lib/domain/shared/actor'
import { ok, type Result } from '@/lib/domain/shared/result'

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
