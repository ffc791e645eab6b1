'use client'

import { Plus } from 'lucide-react'
import { useState, useTransition } from 'react'
import { FigurePicker } from '@/components/editor/figure-picker'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { addBlockAction } from '@/lib/actions/edition/arrange'
import type { BlockType } from '@/lib/domain/bilan/block'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import { blankContent, blankTypes } from '@/lib/domain/bilan/new-block'
import { emptyInline } from '@/lib/domain/bilan/rich-text'

/** Adds a block at the end of a rubrique. */
export const AddBlock = ({ rubriqueId, position }: { rubriqueId: string; position: number }) => {
  const [pending, start] = useTransition()
  const [picking, setPicking] = useState(false)
  const add = (type: BlockType, content: unknown) =>
    start(async () => {
      const added = await addBlockAction({ rubriqueId, position, type, content })
      if (!added.ok) say(added.error.sentence, 'danger')
    })
  return (
    <>
      <Menu
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
        {blankTypes.map(type => (
          <MenuItem key={type} onSelect={() => add(type, blankContent(type))}>
            {blockTypeLabels[type]}
          </MenuItem>
        ))}
        <MenuItem onSelect={() => setPicking(true)}>{blockTypeLabels.chiffres_cles}</MenuItem>
      </Menu>
      {picking && (
        <FigurePicker
          initial={null}
          onClose={() => setPicking(false)}
          onChoose={figure => {
            setPicking(false)
            add('chiffres_cles', {
              title: null,
              tiles: [{ figure: { ...figure, label: false }, label: emptyInline }],
            })
          }}
        />
      )}
    </>
  )
}
