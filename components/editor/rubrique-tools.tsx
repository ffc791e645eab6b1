'use client'

import { ArrowDown, ArrowUp, MoreHorizontal, MoveRight, Plus, Trash2 } from 'lucide-react'
import { useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { offerUndo, say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuGroup, MenuItem, MenuLabel, MenuSeparator } from '@/components/ui/menu'
import { addRubriqueAction, deleteRubriqueAction, moveRubriqueAction } from '@/lib/actions/edition/rubriques'
import { type RubriquePlace, stepFrom } from '@/lib/domain/edition/rubrique-order'

type Props = {
  rubriqueId: string
  name: string
  /** Every rubrique of the draft, in order. */
  order: readonly RubriquePlace[]
  empty: boolean
  revision: () => number
  onChange: () => void
}

/** Where a rubrique stands in the draft; one that holds nothing any more is taken out. */
export const RubriqueTools = ({ rubriqueId, name, order, empty, revision, onChange }: Props) => {
  const [pending, start] = useTransition()
  const at = order.findIndex(({ id }) => id === rubriqueId)
  const page = order[at]?.page ?? 1
  const up = stepFrom(order, rubriqueId, -1)
  const down = stepFrom(order, rubriqueId, 1)
  const otherPages = Array.from(
    { length: Math.max(...order.map(rubrique => rubrique.page)) },
    (_, index) => index + 1,
  ).filter(number => number !== page)

  const move = (to: { page: number; position: number }) =>
    start(async () => {
      const from = { page, position: at + 1 }
      const moved = await answered(moveRubriqueAction({ rubriqueId, from, ...to }))
      if (!moved.ok) return say(moved.error.sentence, 'danger')
      onChange()
    })
  const remove = () =>
    start(async () => {
      const removed = await answered(deleteRubriqueAction({ rubriqueId, revision: revision() }))
      if (!removed.ok) return say(removed.error.sentence, 'danger')
      say(`La rubrique${name ? ` «\u00a0${name}\u00a0»` : ''} est retirée.`)
      onChange()
    })
  return (
    <Menu
      trigger={
        <IconButton
          size="small"
          label={`Déplacer ou retirer la rubrique${name ? ` «\u00a0${name}\u00a0»` : ''}`}
          icon={<MoreHorizontal />}
          pending={pending}
        />
      }
    >
      <MenuItem icon={<ArrowUp />} disabled={up === null} onSelect={() => up && move(up)}>
        Monter la rubrique
      </MenuItem>
      <MenuItem icon={<ArrowDown />} disabled={down === null} onSelect={() => down && move(down)}>
        Descendre la rubrique
      </MenuItem>
      <MenuItem icon={<Trash2 />} danger disabled={!empty || order.length === 1} onSelect={remove}>
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
                onSelect={() => move({ page: number, position: order.length })}
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

/** A rubrique right below this one, on its page; empty, it is taken out as easily as it came. */
export const AddRubrique = ({ below, onChange }: { below: string; onChange: () => void }) => {
  const [pending, start] = useTransition()
  const add = () =>
    start(async () => {
      const added = await answered(addRubriqueAction({ below }))
      if (!added.ok) return say(added.error.sentence, 'danger')
      onChange()
      offerUndo('Une rubrique est ajoutée.', () =>
        start(async () => {
          const removed = await answered(
            deleteRubriqueAction({ rubriqueId: added.value.rubriqueId, revision: 1 }),
          )
          if (!removed.ok) say(removed.error.sentence, 'danger')
          onChange()
        }),
      )
    })
  return (
    <Button size="small" variant="quiet" icon={<Plus />} pending={pending} onClick={add}>
      Ajouter une rubrique
    </Button>
  )
}
