import { requireSession } from '@/lib/auth/viewer'
import { db } from '@/lib/data/client'
import { listSessions } from '@/lib/data/user/sessions'
import { roleLabels } from '@/lib/domain/policy/role'
import { deviceName } from '@/lib/domain/user/device-name'

export type OwnSession = { id: string; device: string; openedAt: Date; endsAt: Date; current: boolean }
export type OwnAccount = { name: string; roles: readonly string[]; sessions: readonly OwnSession[] }

/** Who I am here, and where I am signed in: this session first, then the newest. */
export async function loadOwnAccount(): Promise<OwnAccount> {
  const { viewer, sessionId } = await requireSession()
  const rows = await listSessions(db(), viewer.id, new Date())
  const sessions = rows.map(({ id, userAgent, createdAt, expiresAt }) => ({
    id,
    device: deviceName(userAgent),
    openedAt: createdAt,
    endsAt: expiresAt,
    current: id === sessionId,
  }))
  sessions.sort((one, other) => Number(other.current) - Number(one.current))
  return { name: viewer.name, roles: viewer.roles.map(role => roleLabels[role]), sessions }
}
