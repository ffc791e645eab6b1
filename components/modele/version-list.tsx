import { DateTime } from '@/components/feedback/date-time'
import { AppLink } from '@/components/ui/app-link'
import type { LoadedModele } from '@/lib/loaders/modele/modele'

type Props = { code: string; versions: LoadedModele['versions']; shown: number }

/** Every version of a modèle, and what was made of it. */
export const VersionList = ({ code, versions, shown }: Props) => (
  <ul className="divide-y divide-line border-y border-line">
    {versions.map(({ id, number, publishedAt, publishedBy, updatedAt, editions, collections }) => (
      <li key={id} className="grid gap-0.5 py-2">
        <AppLink
          href={`/atelier/modeles/${code}?version=${number}`}
          aria-current={number === shown ? 'page' : undefined}
          className="text-link justify-self-start aria-[current=page]:font-semibold"
        >
          Version {number}
        </AppLink>
        <span className="text-sm text-ink-soft">
          {publishedAt ? (
            <>
              Publiée le <DateTime value={publishedAt} />
              {publishedBy ? ` par ${publishedBy}` : ''}
            </>
          ) : (
            <>
              En préparation, modifiée le <DateTime value={updatedAt} format="moment" />
            </>
          )}
          {' · '}
          {editions === 0 ? 'aucune édition' : editions === 1 ? 'une édition' : `${editions} éditions`}
          {collections.map(({ title }) => ` · ${title}`)}
        </span>
      </li>
    ))}
  </ul>
)
