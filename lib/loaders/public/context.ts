import { type Db, db } from '@/lib/data/client'
import { env } from '@/lib/env'
import { type FileStore, fileStore } from '@/lib/services/storage/file-store'

/** What a public page is made with: explicit, so that tests and the benchmark give their own. */
export type PublicContext = {
  db: Db
  store: FileStore
  siteUrl: string
  demonstration: boolean
}

export const publicContext = (): PublicContext => {
  const { siteUrl, demonstration } = env()
  return { db: db(), store: fileStore(), siteUrl, demonstration }
}
