'use client'

import { Button } from '@/components/ui/button'
import { GuardedButton } from '@/components/ui/guarded-button'
import { Select } from '@/components/ui/select'
import type { ModeleRubrique } from '@/lib/domain/bilan/modele'
import type { ModeleEdit } from '@/lib/domain/modele/edit'

type Props = {
  rubrique: ModeleRubrique
  name: string
  /** From 1, among so many. */
  place: { position: number; count: number }
  pages: number
  pending: boolean
  onEdit: (edit: ModeleEdit) => void
  onRemove: () => void
  onWrite: () => void
}

/** Page and order of a rubrique of a modèle; its head; its leaving, once empty. */
export const ModeleRubriqueTools = ({
  rubrique,
  name,
  place,
  pages,
  pending,
  onEdit,
  onRemove,
  onWrite,
}: Props) => {
  const { key } = rubrique
  const put = (page: number, position: number) => onEdit({ kind: 'rubrique-place', key, page, position })
  const removalRefusal =
    rubrique.blocks.length > 0
      ? 'Retirez d’abord ses blocs.'
      : place.count === 1
        ? 'Un modèle garde au moins une rubrique.'
        : null
  return (
    <span className="flex flex-wrap items-center gap-1">
      <span className="w-28">
        <Select
          aria-label={`Page de la rubrique «\u00a0${name}\u00a0»`}
          options={Array.from({ length: pages }, (_, index) => ({
            value: String(index + 1),
            label: `Page ${index + 1}`,
          }))}
          value={String(rubrique.page)}
          onChange={page => put(Number(page), place.position)}
        />
      </span>
      <Button
        size="small"
        variant="quiet"
        disabled={pending || place.position === 1}
        onClick={() => put(rubrique.page, place.position - 1)}
      >
        Monter<span className="sr-only"> la rubrique {name}</span>
      </Button>
      <Button
        size="small"
        variant="quiet"
        disabled={pending || place.position === place.count}
        onClick={() => put(rubrique.page, place.position + 1)}
      >
        Descendre<span className="sr-only"> la rubrique {name}</span>
      </Button>
      <Button size="small" variant="quiet" onClick={onWrite}>
        Écrire l’en-tête<span className="sr-only">&nbsp;: {name}</span>
      </Button>
      <GuardedButton
        size="small"
        variant="quiet"
        pending={pending}
        refusal={removalRefusal}
        onClick={onRemove}
      >
        Retirer<span className="sr-only"> la rubrique {name}</span>
      </GuardedButton>
    </span>
  )
}
