'use client'

import { createContext, use } from 'react'
import type {
  Change,
  Content,
  PageHistory,
  Place,
  RubriqueSpot,
  Target,
} from '@/components/editor/page-history'
import type { BlockType } from '@/lib/domain/bilan/block'

/** What a block, or the head of a rubrique, lets the page do with it while it is there. */
export type Handle = {
  content: () => Content
  /** Puts this text in place of what is there, and saves it. */
  write: (content: Content) => void
  flush: () => Promise<void>
  revision: () => number
}

export type PageActions = {
  pending: boolean
  history: PageHistory
  register: (target: Target, handle: Handle) => () => void
  handles: () => [Target, Handle][]
  wrote: (changes: readonly Change[]) => void
  add: (input: Place & { type: BlockType; content: unknown }) => void
  duplicate: (blockId: string) => void
  move: (blockId: string, to: Place) => void
  remove: (blockId: string) => void
  /** Right below this one, on its page. */
  addRubrique: (below: string) => void
  moveRubrique: (rubriqueId: string, to: RubriqueSpot) => void
  /** One that holds no block any more. */
  removeRubrique: (rubriqueId: string) => void
  undo: () => void
  redo: () => void
}

export const PageActionsContext = createContext<PageActions | null>(null)

export const usePageActions = (): PageActions => {
  const actions = use(PageActionsContext)
  if (!actions) throw new Error('usePageActions is used outside its provider')
  return actions
}
