import { Badge, type Tone } from '@/components/ui/badge'
import { type CreationOutcome, creationLabels } from '@/lib/domain/collection/creation'
import { counted } from '@/lib/domain/typography/counted'
import type { LoadedCollection } from '@/lib/loaders/collection/collections'

const tones: Record<CreationOutcome, Tone> = { created: 'good', existed: 'neutral', refused: 'danger' }

/** What became of each bilan, the refused first: they are what is left to do. */
export const CreationResults = ({ creation }: { creation: NonNullable<LoadedCollection['creation']> }) => {
  const { progress, rows } = creation
  const refused = rows.filter(({ outcome }) => outcome === 'refused')
  const others = rows.filter(({ outcome }) => outcome !== 'refused')
  return (
    <div className="grid gap-3">
      <p className="tabular">
        {[
          counted(progress.created, 'créé', 'créés'),
          counted(progress.existed, 'existait déjà', 'existaient déjà'),
          counted(progress.refused, 'refusé', 'refusés'),
        ].join(' · ')}
      </p>
      <ul className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2 lg:grid-cols-3">
        {[...refused, ...others].map(({ outcome, sentence, territory }) => (
          <li key={territory.slug} className="grid content-start gap-0.5">
            <span className="flex flex-wrap items-center gap-2">
              {territory.name}
              {outcome ? (
                <Badge tone={tones[outcome]}>{creationLabels[outcome]}</Badge>
              ) : (
                <Badge>En attente</Badge>
              )}
            </span>
            {sentence ? <span className="text-sm text-danger">{sentence}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
