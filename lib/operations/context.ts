import type { db } from '@/lib/data/client'
import type { Viewer } from '@/lib/domain/policy/role'
import type { FileStore } from '@/lib/services/storage/file-store'

/** All that a use case needs from outside: nothing is read from a request, a clock or the environment. */
export type OperationContext = {
  db: ReturnType<typeof db>
  viewer: Viewer
  now: Date
  store: FileStore
  settings: { siteUrl: string; demonstration: boolean }
}

/** The same for what no person triggers: the job that publishes at its hour. */
export type SystemContext = Omit<OperationContext, 'viewer'>
