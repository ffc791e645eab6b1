import { MediaImage } from '@/components/media/media-image'
import { StandingMark } from '@/components/media/standing-mark'
import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import { mediaHref } from '@/lib/domain/media/card'
import { isProblem } from '@/lib/domain/media/consent-standing'
import type { MediaRow } from '@/lib/domain/record/table/medias'

/** Photos as they will be cropped, each with what it still lacks. */
export const Gallery = ({ rows }: { rows: readonly MediaRow[] }) => (
  <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5">
    {rows.map(row => (
      <li key={row.id} className="relative grid content-start gap-1.5">
        <span className="block aspect-3/2 overflow-hidden bg-sunk">
          <MediaImage media={row} size="vignette" ratio={3 / 2} decorative />
        </span>
        <AppLink
          href={mediaHref(row.id)}
          className="line-clamp-2 leading-snug after:absolute after:inset-0 hover:underline hover:underline-offset-4"
        >
          {row.alternative ?? row.fileName}
        </AppLink>
        <span className="text-sm text-ink-soft">{row.credit ? `© ${row.credit}` : 'Crédit à compléter'}</span>
        <span className="flex flex-wrap gap-x-3 gap-y-1">
          {row.alternative === null && <Badge tone="warn">à décrire</Badge>}
          {row.fictitious && <Badge>démonstration</Badge>}
          {isProblem(row.standing) && <StandingMark standing={row.standing} />}
        </span>
      </li>
    ))}
  </ul>
)
