import type { OpenSession } from '@/lib/auth/session-viewer'
import { db } from '@/lib/data/client'
import { env } from '@/lib/env'
import type { OperationContext } from '@/lib/operations/context'
import { fileStore } from '@/lib/services/storage/file-store'

/** What a request brings to an operation: the viewer of this very request, the clock, the settings of this server. */
export type RequestContext = OperationContext & { sessionId: string }

export const requestContext = ({ viewer, sessionId }: OpenSession): RequestContext => {
  const { siteUrl, demonstration } = env()
  const settings = { siteUrl, demonstration }
  return { db: db(), viewer, sessionId, now: new Date(), store: fileStore(), settings }
}
