import { MediaImage } from '@/components/media/media-image'
import type { MediaCard } from '@/lib/domain/media/card'
import { cropLabels, cropRatios, cropUses, type FocalPoint } from '@/lib/domain/media/crop'

/** The three crops of a photo, as its focal point makes them. */
export const CropPreviews = ({ media, focal }: { media: MediaCard; focal: FocalPoint }) => (
  <ul aria-label="Cadrages" className="mt-4 flex flex-wrap items-start gap-4">
    {cropUses.map(use => (
      <li key={use} className="grid gap-1 text-sm text-ink-soft">
        <span
          className="block h-28 overflow-hidden bg-sunk max-sm:h-24"
          style={{ aspectRatio: cropRatios[use] }}
        >
          <MediaImage
            media={{ ...media, focalX: focal.x, focalY: focal.y }}
            size="ecran"
            ratio={cropRatios[use]}
            decorative
          />
        </span>
        {cropLabels[use]}
      </li>
    ))}
  </ul>
)
