'use client'

import { useNewBlock } from '@/components/editor/block-adder'
import { BlockMenu } from '@/components/editor/block-menu'
import { newName } from '@/components/editor/new-name'
import type { ModeleEdit } from '@/lib/domain/modele/edit'

type Props = { rubrique: string; name: string; pending: boolean; onEdit: (edit: ModeleEdit) => void }

/** Adds a block of any kind at the end of a rubrique of a modèle; a figure or a dispositif is chosen first. */
export const AddModeleBlock = ({ rubrique, name, pending, onEdit }: Props) => {
  const { choose, dialog } = useNewBlock((type, content) =>
    onEdit({ kind: 'add-block', key: newName(), rubrique, type, content }),
  )
  return (
    <>
      <BlockMenu pending={pending} onChoose={choose}>
        <span className="sr-only"> à {name}</span>
      </BlockMenu>
      {dialog}
    </>
  )
}
