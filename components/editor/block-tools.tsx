'use client'

import { ArrowDown, ArrowUp, Copy, MoreHorizontal, MoveRight, Trash2 } from 'lucide-react'
import { usePageActions } from '@/components/editor/use-page-actions'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuGroup, MenuItem, MenuLabel, MenuSeparator } from '@/components/ui/menu'

/** Another rubrique that a block may go to, at its end. */
export type OtherRubrique = { id: string; name: string; count: number }

/** Where a block stands: its rubrique, its position from 1, and the other rubriques in order. */
export type BlockPlace = {
  rubriqueId: string
  position: number
  count: number
  before: OtherRubrique | null
  after: OtherRubrique | null
  others: OtherRubrique[]
}

/** Order of a block in the draft; all of it can be undone. */
export const BlockTools = ({ blockId, place }: { blockId: string; place: BlockPlace }) => {
  const { pending, move, duplicate, remove } = usePageActions()
  const up = upFrom(place)
  const down = downFrom(place)
  return (
    <Menu
      trigger={
        <IconButton
          size="small"
          data-tools
          label="Déplacer, dupliquer ou retirer ce bloc"
          icon={<MoreHorizontal />}
          pending={pending}
        />
      }
    >
      <MenuItem icon={<ArrowUp />} disabled={up === null} onSelect={() => up && move(blockId, up)}>
        Monter
      </MenuItem>
      <MenuItem icon={<ArrowDown />} disabled={down === null} onSelect={() => down && move(blockId, down)}>
        Descendre
      </MenuItem>
      <MenuItem icon={<Copy />} onSelect={() => duplicate(blockId)}>
        Dupliquer
      </MenuItem>
      <MenuItem icon={<Trash2 />} danger onSelect={() => remove(blockId)}>
        Retirer du brouillon
      </MenuItem>
      {place.others.length > 0 && <RubriqueChoice others={place.others} onChoose={to => move(blockId, to)} />}
    </Menu>
  )
}

const RubriqueChoice = (props: {
  others: OtherRubrique[]
  onChoose: (to: { rubriqueId: string; position: number }) => void
}) => (
  <>
    <MenuSeparator />
    <MenuGroup>
      <MenuLabel>Mettre à la fin de la rubrique</MenuLabel>
      {props.others.map(({ id, name, count }) => (
        <MenuItem
          key={id}
          icon={<MoveRight />}
          onSelect={() => props.onChoose({ rubriqueId: id, position: count + 1 })}
        >
          <span className="truncate">{name}</span>
        </MenuItem>
      ))}
    </MenuGroup>
  </>
)

const upFrom = ({ rubriqueId, position, before }: BlockPlace) => {
  if (position > 1) return { rubriqueId, position: position - 1 }
  return before && { rubriqueId: before.id, position: before.count + 1 }
}

const downFrom = ({ rubriqueId, position, count, after }: BlockPlace) => {
  if (position < count) return { rubriqueId, position: position + 1 }
  return after && { rubriqueId: after.id, position: 1 }
}
