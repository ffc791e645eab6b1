import { bilanPath } from '@/components/bilan/bilan-path'
import { AppLink } from '@/components/ui/app-link'
import { statusLabels } from '@/lib/domain/edition/status'
import type { MediaPage } from '@/lib/loaders/media/medias'

type Props = Pick<MediaPage, 'editions' | 'records' | 'online'>

/** Where a photo is printed or shown: what an archive, a new crop or a withdrawal touches. */
export const MediaUses = ({ editions, records, online }: Props) => {
  const none = editions.length + records.elus.length + records.dispositifs.length + online.length === 0
  if (none) return <p className="text-ink-soft">Nulle part pour l’instant.</p>
  const live = new Set(online.map(({ editionId }) => editionId))
  return (
    <ul className="divide-y divide-line border-y border-line">
      {editions.map(edition => (
        <li key={edition.editionId} className="flex flex-wrap justify-between gap-x-4 py-2">
          <AppLink href={bilanPath(edition.collection.slug, edition.territory.slug)} className="text-link">
            {edition.territory.name}, édition {edition.number}
          </AppLink>
          <span className="text-sm text-ink-soft">
            {statusLabels[edition.status]}
            {live.has(edition.editionId) && ' · en ligne avec cette photo'}
          </span>
        </li>
      ))}
      {online
        .filter(({ editionId }) => !editions.some(edition => edition.editionId === editionId))
        .map(place => (
          <li key={place.editionId} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span>
              {place.territory}, édition {place.number}
            </span>
            <span className="text-sm text-ink-soft">en ligne avec cette photo</span>
          </li>
        ))}
      {records.elus.map(elu => (
        <li key={elu.id} className="py-2">
          Portrait de {elu.printedName}
        </li>
      ))}
      {records.dispositifs.map(dispositif => (
        <li key={dispositif.code} className="py-2">
          <AppLink href={`/atelier/dispositifs/${dispositif.code}`} className="text-link">
            {dispositif.name}
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
