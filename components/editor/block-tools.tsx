'use client'

import { ArrowDown, ArrowUp, MoreHorizontal, Trash2 } from 'lucide-react'
import { useTransition } from 'react'
import type { BlockSaver } from '@/components/editor/block-saver'
import { offerUndo, say } from '@/components/feedback/toast'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { addBlockAction, deleteBlockAction, moveBlockAction } from '@/lib/actions/edition/arrange'
import type { Block } from '@/lib/domain/bilan/block'
import type { Result } from '@/lib/domain/shared/result'

/** Where a block stands: its rubrique, its position from 1, and the neighbouring rubriques it may pass into. */
export type BlockPlace = {
  rubriqueId: string
  position: number
  count: number
  before: { id: string; count: number } | null
  after: { id: string; count: number } | null
}

type Props = { block: Block; saver: BlockSaver; place: BlockPlace }

/** Order of a block in the draft; taking one out can be undone. */
export const BlockTools = ({ block, saver, place }: Props) => {
  const [pending, start] = useTransition()
  const run = (work: () => Promise<Result<unknown>>, done?: () => void) =>
    start(async () => {
      // What was typed goes first: a block moves with its last words.
      await saver.flush()
      const outcome = await work()
      if (outcome.ok) done?.()
      else say(outcome.error.sentence, 'danger')
    })
  const up = upFrom(place)
  const down = downFrom(place)
  const move = (to: { rubriqueId: string; position: number }) =>
    run(() => moveBlockAction({ blockId: block.id, ...to }))
  const remove = () =>
    run(
      () => deleteBlockAction({ blockId: block.id, revision: saver.revision() }),
      () =>
        offerUndo('Le bloc est retiré du brouillon.', () =>
          run(() =>
            addBlockAction({
              rubriqueId: place.rubriqueId,
              position: place.position,
              type: block.type,
              content: block.content,
            }),
          ),
        ),
    )
  return (
    <Menu
      trigger={
        <IconButton
          size="small"
          label="Déplacer ou retirer ce bloc"
          icon={<MoreHorizontal />}
          pending={pending}
        />
      }
    >
      <MenuItem icon={<ArrowUp />} disabled={up === null} onSelect={() => up && move(up)}>
        Monter
      </MenuItem>
      <MenuItem icon={<ArrowDown />} disabled={down === null} onSelect={() => down && move(down)}>
        Descendre
      </MenuItem>
      <MenuItem icon={<Trash2 />} danger onSelect={remove}>
        Retirer du brouillon
      </MenuItem>
    </Menu>
  )
}

const upFrom = ({ rubriqueId, position, before }: BlockPlace) => {
  if (position > 1) return { rubriqueId, position: position - 1 }
  return before && { rubriqueId: before.id, position: before.count + 1 }
}

const downFrom = ({ rubriqueId, position, count, after }: BlockPlace) => {
  if (position < count) return { rubriqueId, position: position + 1 }
  return after && { rubriqueId: after.id, position: 1 }
}
