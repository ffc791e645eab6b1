import { db } from '@/lib/data/client'
import { getViewerOfSession } from '@/lib/data/user/viewer'
import type { Viewer } from '@/lib/domain/policy/role'
import { readSessionToken } from './session-cookie'

export type OpenSession = { viewer: Viewer; sessionId: string }

/** The session of a request, asked of the database every time: a deleted row signs out at once. */
export async function sessionOf(headers: Headers): Promise<OpenSession | null> {
  const token = await readSessionToken(headers)
  if (!token) return null
  const viewer = await getViewerOfSession(db(), token.sid, new Date())
  return viewer && viewer.id === token.sub ? { viewer, sessionId: token.sid } : null
}
