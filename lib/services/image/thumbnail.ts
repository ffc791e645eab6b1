import sharp from 'sharp'
import { thumbnailEdge } from '@/lib/domain/media/limits'

/** A small picture for a list, from the one for screens. The whole picture: screens crop it by its focal point. */
export const makeThumbnail = async (web: Uint8Array): Promise<{ bytes: Uint8Array; mime: string }> => {
  const bytes = await sharp(web)
    .resize({ width: thumbnailEdge, height: thumbnailEdge, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer()
  return { bytes: new Uint8Array(bytes), mime: 'image/webp' }
}
