'use client'

import { MediaImage } from '@/components/media/media-image'
import { useMedia } from '@/components/media/use-medias'
import { type CropUse, cropRatios } from '@/lib/domain/media/crop'

type Props = { mediaId: string | null; use: CropUse }

/** The photo of a block while nobody writes it. */
export const StaticMedia = ({ mediaId, use }: Props) => {
  const { media, problem } = useMedia(mediaId)
  if (mediaId === null) return null
  return (
    <div className="max-w-sm overflow-hidden bg-sunk" style={{ aspectRatio: cropRatios[use] }}>
      {media && <MediaImage media={media} size="vignette" ratio={cropRatios[use]} />}
      {problem && <p className="p-3 text-sm text-danger">{problem}</p>}
    </div>
  )
}
