'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useBlockAdder } from '@/components/editor/block-adder'
import { blockOptions } from '@/components/editor/block-options'
import { ChoiceList } from '@/components/editor/choice-list'
import { matching } from '@/components/editor/matching'
import { Button } from '@/components/ui/button'
import { Popover } from '@/components/ui/popover'

/** Adds a block at the end of a rubrique. */
export const AddBlock = ({ rubriqueId, position }: { rubriqueId: string; position: number }) => {
  const { choose, dialog, pending } = useBlockAdder({ rubriqueId, position })
  const [open, setOpen] = useState(false)
  const [search, setSearch] = useState('')
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
            Ajouter un bloc
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
