import { Decisions, type Offer } from '@/components/bilan/decisions'
import { NewEdition } from '@/components/bilan/new-edition'
import { CheckpointForm } from '@/components/compare/checkpoint-form'

type Props = {
  found: {
    edition: { id: string; lock: number }
    canEdit: boolean
    decisions: Offer[]
    nextOf: string | null
  }
}

/** For who drafts: keeps a point, or what it takes to restore when there is no draft. */
export const ManageVersions = ({ found: { edition, canEdit, decisions, nextOf } }: Props) => {
  const takeBack = decisions.filter(({ transition }) => transition === 'takeBack')
  if (!canEdit && takeBack.length === 0 && !nextOf) return null
  return (
    <section aria-labelledby="versions" className="mt-12 max-w-xl border-t border-line pt-6">
      <h2 id="versions" className="mb-3 text-lg">
        {canEdit ? 'Garder une version' : 'Restaurer une version'}
      </h2>
      {canEdit ? (
        <CheckpointForm editionId={edition.id} />
      ) : (
        <div className="grid gap-3">
          <p className="text-ink-soft">
            Une version se restaure dans un brouillon.{' '}
            {nextOf
              ? 'Préparez une nouvelle édition : celle qui est en ligne n’est pas touchée.'
              : 'Reprenez d’abord ce bilan en brouillon.'}
          </p>
          <div className="flex flex-wrap gap-2">
            {nextOf && <NewEdition bilanId={nextOf} />}
            <Decisions
              offers={takeBack}
              target={{ editionId: edition.id, lock: edition.lock, manifest: '' }}
            />
          </div>
        </div>
      )}
    </section>
  )
}
