'use client'

import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { blockOptions } from '@/components/editor/block-options'
import { ChoiceList } from '@/components/editor/choice-list'
import { matching } from '@/components/editor/matching'
import { Button } from '@/components/ui/button'
import { Popover } from '@/components/ui/popover'
import type { BlockType } from '@/lib/domain/bilan/block'
import { isBlank } from '@/lib/domain/bilan/new-block'

type Props = {
  pending: boolean
  onChoose: (type: BlockType) => void
  /** Where it goes, where the page alone does not say it. */
  children?: ReactNode
}

/** « Ajouter un bloc »: the types of blocks, searched. */
export const BlockMenu = ({ pending, onChoose, children }: Props) => {
  const [open, setOpen] = useState(false)
  const [search, setSearch] = useState('')
  /** A dialog asks for the rest: it has the keyboard, which its button behind would take back. */
  const [asking, setAsking] = useState(false)
  return (
    <Popover
      open={open}
      onOpenChange={shown => {
        setOpen(shown)
        setAsking(false)
        setSearch('')
      }}
      title="Ajouter un bloc"
      returnFocus={asking ? () => null : undefined}
      trigger={
        <Button size="small" variant="quiet" icon={<Plus />} pending={pending} className="justify-self-start">
          Ajouter un bloc
          {children}
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
          setAsking(!isBlank(type))
          setOpen(false)
          onChoose(type)
        }}
        empty="Aucun type de bloc ne s’appelle ainsi."
      />
    </Popover>
  )
}
