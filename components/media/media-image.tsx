import { type MediaCard, mediaFileHref } from '@/lib/domain/media/card'
import { objectPosition } from '@/lib/domain/media/crop'

type Props = {
  media: MediaCard
  size: 'vignette' | 'ecran'
  /** Width divided by height of the box it covers; absent: the whole picture. */
  ratio?: number
  /** Drawn beside its own words: silent then. */
  decorative?: boolean
}

/** A photo as it is cropped in print: around its focal point. */
export const MediaImage = ({ media, size, ratio, decorative = false }: Props) => (
  <img
    src={mediaFileHref(media.id, size)}
    alt={decorative ? '' : (media.alternative ?? `${media.fileName} (sans texte de remplacement)`)}
    width={media.width}
    height={media.height}
    loading="lazy"
    decoding="async"
    className={ratio === undefined ? 'h-auto w-full' : 'size-full object-cover'}
    style={
      ratio === undefined
        ? undefined
        : { objectPosition: objectPosition(media, ratio, { x: media.focalX, y: media.focalY }) }
    }
  />
)
