import type { Step } from '@/components/editor/page-history'
import type { WorkingCopy } from '@/lib/domain/bilan/working-copy'

/** Something of the page that keeps the keyboard: the tools of a block or of a rubrique, what a block is carried by, what adds one. */
export type FocusTarget = { of: 'block' | 'rubrique' | 'handle' | 'add'; id: string }

type Page = Pick<WorkingCopy, 'rubriques'>

/**
 * Where the keyboard goes on once a step took away what had it (`page`: as it was before). What moved or came back has
 * it; for what left, the next block of the rubrique, else the one before, else what adds one. Null: nothing moved.
 */
export const focusAfter = (step: Step, { rubriques }: Page): FocusTarget | null => {
  switch (step.kind) {
    case 'write':
      return null
    case 'move':
    case 'enter':
      return { of: 'block', id: step.blockId }
    case 'leave': {
      const { rubriqueId } = step.place
      const near = neighbour(rubriques.find(({ id }) => id === rubriqueId)?.blocks ?? [], step.blockId)
      return near === null ? { of: 'add', id: rubriqueId } : { of: 'block', id: near }
    }
    case 'rubrique-move':
    case 'rubrique-enter':
      return { of: 'rubrique', id: step.rubriqueId }
    case 'rubrique-leave': {
      const near = neighbour(rubriques, step.rubriqueId)
      return near === null ? null : { of: 'rubrique', id: near }
    }
  }
}

const neighbour = (items: readonly { id: string }[], id: string): string | null => {
  const at = items.findIndex(item => item.id === id)
  return (items[at + 1] ?? items[at - 1])?.id ?? null
}

const selectors: Record<FocusTarget['of'], (id: string) => string> = {
  block: id => `#bloc-${id} [data-tools]`,
  handle: id => `#bloc-${id} [data-handle]`,
  rubrique: id => `#rubrique-tete-${id} [data-tools]`,
  add: id => `#ajout-${id} button`,
}

/** A block that was carried is taken by its handle again, to be carried on. */
export const asHeld = (target: FocusTarget | null): FocusTarget | null =>
  target?.of === 'block' && document.activeElement?.matches(selectors.handle(target.id))
    ? { ...target, of: 'handle' }
    : target

/** Gives the keyboard back where nothing has it any more; wherever a person went meanwhile, they stay. */
export const focusIfLost = ({ of, id }: FocusTarget): void => {
  if (document.activeElement !== null && document.activeElement !== document.body) return
  document.querySelector<HTMLElement>(selectors[of](id))?.focus()
}
