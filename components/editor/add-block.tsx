'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { FigurePicker } from '@/components/editor/figure-picker'
import { usePageActions } from '@/components/editor/page-actions'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import type { BlockType } from '@/lib/domain/bilan/block'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import { blankContent, blankTypes } from '@/lib/domain/bilan/new-block'
import { emptyInline } from '@/lib/domain/bilan/rich-text'

/** Adds a block at the end of a rubrique. */
export const AddBlock = ({ rubriqueId, position }: { rubriqueId: string; position: number }) => {
  const page = usePageActions()
  const [picking, setPicking] = useState(false)
  const add = (type: BlockType, content: unknown) => page.add({ rubriqueId, position, type, content })
  return (
    <>
      <Menu
        trigger={
          <Button
            size="small"
            variant="quiet"
            icon={<Plus />}
            pending={page.pending}
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
