'use client'

import { ArrowDown, ArrowUp, MoreHorizontal, MoveRight, Plus, Trash2 } from 'lucide-react'
import { usePageActions } from '@/components/editor/use-page-actions'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuGroup, MenuItem, MenuLabel, MenuSeparator } from '@/components/ui/menu'
import { type RubriquePlace, stepFrom } from '@/lib/domain/edition/rubrique-order'

type Props = {
  rubriqueId: string
  name: string
  /** Every rubrique of the draft, in order. */
  order: readonly RubriquePlace[]
  empty: boolean
}

/** Where a rubrique stands in the draft; one that holds nothing any more is taken out. All of it can be undone. */
export const RubriqueTools = ({ rubriqueId, name, order, empty }: Props) => {
  const { pending, moveRubrique, removeRubrique } = usePageActions()
  const at = order.findIndex(({ id }) => id === rubriqueId)
  const page = order[at]?.page ?? 1
  const up = stepFrom(order, rubriqueId, -1)
  const down = stepFrom(order, rubriqueId, 1)
  const otherPages = Array.from(
    { length: Math.max(...order.map(rubrique => rubrique.page)) },
    (_, index) => index + 1,
  ).filter(number => number !== page)

  return (
    <Menu
      trigger={
        <IconButton
          size="small"
          data-tools
          label={`Déplacer ou retirer la rubrique${name ? ` «\u00a0${name}\u00a0»` : ''}`}
          icon={<MoreHorizontal />}
          pending={pending}
        />
      }
    >
      <MenuItem icon={<ArrowUp />} disabled={up === null} onSelect={() => up && moveRubrique(rubriqueId, up)}>
        Monter la rubrique
      </MenuItem>
      <MenuItem
        icon={<ArrowDown />}
        disabled={down === null}
        onSelect={() => down && moveRubrique(rubriqueId, down)}
      >
        Descendre la rubrique
      </MenuItem>
      <MenuItem
        icon={<Trash2 />}
        danger
        disabled={!empty || order.length === 1}
        onSelect={() => removeRubrique(rubriqueId)}
      >
        {empty ? 'Retirer la rubrique' : 'Retirer la rubrique (une fois vide)'}
      </MenuItem>
      {otherPages.length > 0 && (
        <>
          <MenuSeparator />
          <MenuGroup>
            <MenuLabel>Mettre à la fin de la page</MenuLabel>
            {otherPages.map(number => (
              <MenuItem
                key={number}
                icon={<MoveRight />}
                onSelect={() => moveRubrique(rubriqueId, { page: number, position: order.length })}
              >
                Page {number}
              </MenuItem>
            ))}
          </MenuGroup>
        </>
      )}
    </Menu>
  )
}

/** A rubrique right below this one, on its page. */
export const AddRubrique = ({ below }: { below: string }) => {
  const { pending, addRubrique } = usePageActions()
  return (
    <Button size="small" variant="quiet" icon={<Plus />} pending={pending} onClick={() => addRubrique(below)}>
      Ajouter une rubrique
    </Button>
  )
}
