import type { Db } from '@/lib/data/client'
import { findMedia } from '@/lib/data/media/medias'
import { type FieldRefusal, ok, type Result, refuse } from '@/lib/domain/shared/result'

const refused = (code: string, sentence: string): Result<true, FieldRefusal> => ({
  ok: false,
  error: { ...refuse(code, sentence).error, fields: { photoId: sentence } },
})

/** The photo given to a record exists, and is not archived unless the record had it before. */
export const requirePhoto = async (
  tx: Db,
  photoId: string | null,
  before: string | null,
): Promise<Result<true, FieldRefusal>> => {
  if (photoId === null || photoId === before) return ok(true)
  const media = await findMedia(tx, photoId)
  if (!media)
    return refused('unknown-media', 'Cette photo n’existe pas, ou n’existe plus : choisissez-en une autre.')
  return media.archivedAt === null
    ? ok(true)
    : refused('archived', 'Cette photo est archivée : restaurez-la, ou choisissez-en une autre.')
}
