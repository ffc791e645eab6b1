import { findMedia } from '@/lib/data/media/medias'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { isUuid } from '@/lib/domain/shared/uuid'
import { makeThumbnail } from '@/lib/services/image/thumbnail'
import type { OperationContext } from '../context'
import { unknownMedia } from './save-details'

export const mediaFileSizes = ['vignette', 'ecran', 'impression'] as const
export type MediaFileSize = (typeof mediaFileSizes)[number]

export const readMediaFileSize = (text: string | null): MediaFileSize =>
  mediaFileSizes.find(size => size === text) ?? 'ecran'

export type MediaFile = { bytes: Uint8Array; mime: string }

/** A photo for the screens of the atelier. The public reads those that its pages print, by their own address. */
export const readMediaFile = async (
  { db, viewer, store }: Pick<OperationContext, 'db' | 'viewer' | 'store'>,
  id: string,
  size: MediaFileSize,
): Promise<Result<MediaFile>> => {
  const allowed = authorize(viewer, 'record.read')
  if (!allowed.ok) return allowed
  const media = isUuid(id) ? await findMedia(db, id) : null
  if (!media) return unknownMedia
  const bytes = await store.get(size === 'impression' ? media.sha256 : (media.webSha256 ?? media.sha256))
  if (!bytes)
    return refuse('missing-file', 'Le fichier de ce média est introuvable. Prévenez l’administration.')
  return ok(size === 'vignette' ? await makeThumbnail(bytes) : { bytes, mime: media.mime })
}
