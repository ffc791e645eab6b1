'use client'

import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { indexedJournal } from '@/components/editor/indexed-journal'
import { SaveBoard } from '@/components/editor/save-board'
import { type Leaving, leavingEvent } from '@/components/editor/sign-out-guard'
import { wipedEvent } from '@/components/form/wipe-drafts'

declare global {
  interface WindowEventMap {
    'atelier:avant-deconnexion': Leaving
  }
}

type Saving = {
  userId: string
  editionId: string
  /** « canton de Lens ». */
  place: string
  board: SaveBoard
}

const Context = createContext<Saving | null>(null)

/** What is typed on this page belongs to `userId`: it is kept under their name, and sent under no other. */
export const SavingProvider = (props: {
  userId: string
  editionId: string
  place: string
  children: ReactNode
}) => {
  const { userId, editionId, place } = props
  const [board] = useState(() => new SaveBoard(indexedJournal()))
  useEffect(() => {
    void board.open(userId, editionId)
    const onVisible = () => {
      if (document.visibilityState === 'visible') board.wake()
      else void board.flush()
    }
    const wake = () => board.wake()
    const flush = () => void board.flush()
    const stop = () => board.stop()
    const onLeaving = (event: Leaving) => event.detail.push(board.flush())
    const guard = (event: BeforeUnloadEvent) => {
      // What the journal holds is replayed at the next opening: only a browser that keeps nothing has to ask.
      if (!board.state().keeps && board.unsaved()) event.preventDefault()
    }
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('online', wake)
    window.addEventListener('focus', wake)
    window.addEventListener('pagehide', flush)
    window.addEventListener(wipedEvent, stop)
    window.addEventListener(leavingEvent, onLeaving)
    window.addEventListener('beforeunload', guard)
    return () => {
      document.removeEventListener('visibilitychange', onVisible)
      window.removeEventListener('online', wake)
      window.removeEventListener('focus', wake)
      window.removeEventListener('pagehide', flush)
      window.removeEventListener(wipedEvent, stop)
      window.removeEventListener(leavingEvent, onLeaving)
      window.removeEventListener('beforeunload', guard)
    }
  }, [board, userId, editionId])
  const value = useMemo(() => ({ userId, editionId, place, board }), [userId, editionId, place, board])
  return <Context value={value}>{props.children}</Context>
}

export const useSaving = (): Saving => {
  const saving = use(Context)
  if (!saving) throw new Error('useSaving is used outside its provider')
  return saving
}
