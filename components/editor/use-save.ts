'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import {
  afterDelay,
  type BlockSaver,
  type Content,
  createBlockSaver,
  type Listener,
  type SaveStatus,
} from '@/components/editor/block-saver'
import type { KeptKey } from '@/components/editor/journal'
import { newName } from '@/components/editor/new-name'
import { useSaving } from '@/components/editor/saving'
import { sendSave } from '@/components/editor/send-save'

type Place = {
  address: string
  /** The revision the page was drawn with. */
  revision: number
  editable: boolean
  /** Whether some token of this text has no preview here yet: the answer then brings it. */
  lacks: (content: Content) => boolean
  onAnswer: Listener['onAnswer']
  /** A text that an earlier visit left unsaved comes back on the page; it is being sent. */
  onRestore: (content: Content) => void
}

/** The saver of one block, or of the head of a rubrique, while it is on the page. */
export const useSave = (place: Place) => {
  const { address, revision, editable } = place
  const { userId, editionId, place: bilan, board } = useSaving()
  const latest = useRef(place)
  useEffect(() => {
    latest.current = place
  })
  const [status, setStatus] = useState<SaveStatus>({ state: 'saved', at: null })
  const [saver] = useState<BlockSaver>(() => {
    // Named when something is first kept: the server draws the page too, and keeps nothing.
    let key: KeptKey | null = null
    const ownKey = (): KeptKey => {
      key ??= { userId, address, writer: newName() }
      return key
    }
    return createBlockSaver(revision, {
      newName,
      after: afterDelay,
      send: (request, signal) => sendSave(address, { ...request, by: userId }, signal),
      keep: text =>
        board.keep({
          ...ownKey(),
          ...text,
          editionId,
          page: location.pathname,
          place: bilan,
          typedAt: new Date().toISOString(),
        }),
      forget: () => (key ? board.forget(key) : Promise.resolve()),
    })
  })
  useEffect(() => {
    board.add(saver)
    saver.listen({
      onStatus: now => {
        setStatus(now)
        board.report(address, now)
      },
      lacks: content => latest.current.lacks(content),
      onAnswer: answer => latest.current.onAnswer(answer),
    })
    return () => void board.leave(address, saver)
  }, [board, saver, address])

  const readFound = () => board.state().found
  const found = useSyncExternalStore(board.subscribe, readFound, readFound)
  useEffect(() => {
    if (!editable || !found || saver.unsaved() || status.state !== 'saved') return
    const kept = board.take(address)
    if (!kept) return
    latest.current.onRestore(kept.content)
    void saver.restore(kept)
    // This saver keeps it under its own name first: one of the two is always there.
    void board.forget(kept)
  }, [board, saver, address, editable, found, status.state])
  return { status, saver }
}
