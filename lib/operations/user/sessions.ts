import type { db } from '@/lib/data/client'
import { recordEvent } from '@/lib/data/history/record'
import { getAccount } from '@/lib/data/user/accounts'
import { createSession, deleteEndedSessions, deleteSession, deleteSessionsOf } from '@/lib/data/user/sessions'
import type { Actor } from '@/lib/domain/shared/actor'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { accountSubject } from './account-context'

export const sessionSeconds = 7 * 24 * 60 * 60

type Client = ReturnType<typeof db>

/** A session for someone whose password was just checked; null when the account was disabled meanwhile. */
export async function openSession(
  client: Client,
  { userId, userAgent }: { userId: string; userAgent: string | null },
  now: Date,
): Promise<string | null> {
  return await client.$transaction(async tx => {
    const account = await getAccount(tx, userId)
    if (!account || account.disabledAt) return null
    await deleteEndedSessions(tx, userId, now)
    const expiresAt = new Date(now.getTime() + sessionSeconds * 1000)
    const device = userAgent?.slice(0, 300) ?? null
    const session = await createSession(tx, { userId, userAgent: device, createdAt: now, expiresAt })
    const actor = { id: userId, name: account.name }
    await recordEvent(tx, { action: 'session.open', actor, subject: accountSubject(userId), at: now })
    return session.id
  })
}

type Owner = Actor & { id: string }

/** Ends one of one's own sessions: the next request made with it is refused. */
export async function closeSession(
  client: Client,
  owner: Owner,
  sessionId: string,
  now: Date,
): Promise<Result<true>> {
  return await client.$transaction(async tx => {
    const existed = await deleteSession(tx, owner.id, sessionId)
    if (!existed) return refuse('unknown-session', 'Cette session était déjà fermée. Rien n’a changé.')
    await recordEvent(tx, {
      action: 'session.revoke',
      actor: owner,
      subject: accountSubject(owner.id),
      at: now,
    })
    return ok(true)
  })
}

/** Ends all one's own sessions, this one included; says how many. */
export async function closeAllSessions(client: Client, owner: Owner, now: Date): Promise<number> {
  return await client.$transaction(async tx => {
    const count = await deleteSessionsOf(tx, owner.id)
    await recordEvent(tx, {
      action: 'session.revoke',
      actor: owner,
      subject: accountSubject(owner.id),
      at: now,
      data: { sessions: count },
    })
    return count
  })
}
