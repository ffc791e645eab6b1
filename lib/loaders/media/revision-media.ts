import 'server-only'
import type { Db } from '@/lib/data/client'
import { isAccepted, sniffImage } from '@/lib/domain/media/image-format'
import type { Viewer } from '@/lib/domain/policy/role'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { FileStore } from '@/lib/services/storage/file-store'
import { findReadableRevision } from '../edition/readable-revision'

const unknown = refuse('not-found', 'Cette photo n’existe pas, ou vous n’y avez pas accès.')

/** A photo that this revision prints, for those who may read the revision: a reviewer sees it before the public. */
export const loadRevisionMedia = async (
  db: Db,
  store: FileStore,
  viewer: Viewer,
  asked: { revisionId: string; sha256: string },
): Promise<Result<{ bytes: Uint8Array; mime: string }>> => {
  const revision = await findReadableRevision(db, viewer, asked.revisionId)
  const printed = revision?.resolved.medias.some(
    ({ sha256, web }) => sha256 === asked.sha256 || web?.sha256 === asked.sha256,
  )
  if (!printed) return unknown
  const bytes = await store.get(asked.sha256)
  const format = bytes ? sniffImage(bytes) : 'unknown'
  return bytes && isAccepted(format) ? ok({ bytes, mime: `image/${format}` }) : unknown
}
