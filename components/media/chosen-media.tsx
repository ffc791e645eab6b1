'use client'

import type { ReactNode } from 'react'
import { MediaImage } from '@/components/media/media-image'
import { useMedia } from '@/components/media/use-medias'
import { type CropUse, cropRatios } from '@/lib/domain/media/crop'

/** A photo known by its identifier, where two versions of a record are compared. */
const ChosenMedia = ({ id, use }: { id: string; use: CropUse }) => {
  const { media, problem } = useMedia(id)
  if (problem) return <span className="text-danger">{problem}</span>
  return (
    <span className="block max-w-40 overflow-hidden bg-sunk" style={{ aspectRatio: cropRatios[use] }}>
      {media && <MediaImage media={media} size="vignette" ratio={cropRatios[use]} />}
    </span>
  )
}

/** Reads the field of a photo in a conflict. */
export const chosenMedia =
  (use: CropUse) =>
  (id: string): ReactNode =>
    id ? <ChosenMedia id={id} use={use} /> : ''
