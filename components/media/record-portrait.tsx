import { MediaImage } from '@/components/media/media-image'
import { StandingMark } from '@/components/media/standing-mark'
import { AppLink } from '@/components/ui/app-link'
import { type MediaCard, mediaHref } from '@/lib/domain/media/card'
import { type ConsentStanding, isProblem } from '@/lib/domain/media/consent-standing'
import { type CropUse, cropRatios } from '@/lib/domain/media/crop'

type Props = { media: MediaCard; standing: ConsentStanding; use: CropUse }

/** The photo of a record, cropped around its focal point; it leads to the photo, where agreements are. */
export const RecordPortrait = ({ media, standing, use }: Props) => (
  <figure className="grid gap-1">
    <AppLink href={mediaHref(media.id)} className="block overflow-hidden bg-sunk">
      <span className="block" style={{ aspectRatio: cropRatios[use] }}>
        <MediaImage media={media} size="ecran" ratio={cropRatios[use]} />
      </span>
    </AppLink>
    <figcaption className="text-sm text-ink-soft">
      {media.credit ? `© ${media.credit}` : 'Crédit à compléter'}
      {isProblem(standing) && (
        <span className="block">
          <StandingMark standing={standing} />
        </span>
      )}
    </figcaption>
  </figure>
)
