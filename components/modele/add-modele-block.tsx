'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useNewBlock } from '@/components/editor/block-adder'
import { blockOptions } from '@/components/editor/block-options'
import { ChoiceList } from '@/components/editor/choice-list'
import { matching } from '@/components/editor/matching'
import { Button } from '@/components/ui/button'
import { Popover } from '@/components/ui/popover'
import type { ModeleEdit } from '@/lib/domain/modele/edit'

type Props = { rubrique: string; name: string; pending: boolean; onEdit: (edit: ModeleEdit) => void }

/** Adds a block of any kind at the end of a rubrique of a modèle; a figure or a dispositif is chosen first. */
export const AddModeleBlock = ({ rubrique, name, pending, onEdit }: Props) => {
  const [open, setOpen] = useState(false)
  const [search, setSearch] = useState('')
  const { choose, dialog } = useNewBlock((type, content) =>
    onEdit({ kind: 'add-block', key: crypto.randomUUID(), rubrique, type, content }),
  )
  return (
    <>
      <Popover
        open={open}
        onOpenChange={shown => {
          setOpen(shown)
          setSearch('')
        }}
        title="Ajouter un bloc"
        trigger={
          <Button
            size="small"
            variant="quiet"
            icon={<Plus />}
            pending={pending}
            className="justify-self-start"
          >
            Ajouter un bloc<span className="sr-only"> à {name}</span>
          </Button>
        }
      >
        <ChoiceList
          label="Chercher un type de bloc"
          listLabel="Types de blocs"
          search={search}
          onSearch={setSearch}
          options={matching(blockOptions(), search)}
          onChoose={({ type }) => {
            setOpen(false)
            choose(type)
          }}
          empty="Aucun type de bloc ne s’appelle ainsi."
        />
      </Popover>
      {dialog}
    </>
  )
}
