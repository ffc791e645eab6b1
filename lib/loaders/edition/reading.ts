import 'server-only'
import type { Db } from '@/lib/data/client'
import type { Viewer } from '@/lib/domain/policy/role'
import { ok, type Result } from '@/lib/domain/shared/result'
import { readingPage } from '@/lib/services/article/page/reading-page'
import type { FileStore } from '@/lib/services/storage/file-store'
import { findReadableRevision } from './readable-revision'
import { loadRevisionFile } from './revision'

/** The stored article of a revision in a page of its own, with the colour of its modèle. */
export const loadReading = async (
  db: Db,
  store: FileStore,
  viewer: Viewer,
  revisionId: string,
): Promise<Result<string>> => {
  const file = await loadRevisionFile(db, store, viewer, revisionId, 'article')
  if (!file.ok) return file
  const revision = await findReadableRevision(db, viewer, revisionId)
  const accent = revision?.resolved.identity.accent ?? '#000000'
  const article = withOwnPhotos(Buffer.from(file.value.bytes).toString('utf8'), revisionId)
  return ok(readingPage(article, accent).markup)
}

/** The public address of a photo answers once the bilan is published; those who review it see it before. */
const withOwnPhotos = (article: string, revisionId: string): string =>
  article.replaceAll(
    /src="[^"]*\/medias\/([0-9a-f]{64})"/g,
    (_found, hash: string) => `src="/atelier/api/revisions/${revisionId}/medias/${hash}"`,
  )
