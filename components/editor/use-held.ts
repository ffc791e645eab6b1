'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { BlockSaver } from '@/components/editor/block-saver'
import { usePresent } from '@/components/editor/presence'
import type { BlockNow } from '@/lib/domain/bilan/working-copy'

type Place = { blockId: string; active: boolean; saver: BlockSaver; onNewer: (block: BlockNow) => void }

/**
 * Who else holds this block, and what they write: while nothing of ours is unsaved, the page follows. A block that is
 * taken from us sends its last words at once; if they come second, they are a conflict with both texts, never lost.
 */
export const useHeld = ({ blockId, active, saver, onNewer }: Place) => {
  const presence = usePresent()
  const holder = presence.holder(blockId)
  const heldBy = active ? holder : null
  const held = heldBy !== null
  // Told once it was ours: opened as theirs, nothing was taken.
  const [wrote, setWrote] = useState(false)
  if (active && !holder && !wrote) setWrote(true)
  if (!active && wrote) setWrote(false)

  useEffect(() => {
    if (held) void saver.flush()
  }, [held, saver])

  const newer = presence.revision(blockId)
  const follow = useEffectEvent((block: BlockNow) => {
    if (block.revision > saver.revision() && saver.follow(block.revision)) onNewer(block)
  })
  useEffect(() => {
    if (newer === null || newer <= saver.revision() || saver.unsaved()) return
    const stale = new AbortController()
    const read = async () => {
      const block = await readBlock(blockId, stale.signal)
      if (block) follow(block)
    }
    void read()
    return () => stale.abort()
  }, [blockId, newer, saver])
  return { holder, heldBy, taken: held && wrote }
}

const readBlock = async (id: string, signal: AbortSignal): Promise<BlockNow | null> => {
  try {
    const response = await fetch(`/atelier/api/blocs/${id}`, { signal })
    return response.ok ? ((await response.json()) as BlockNow) : null
  } catch {
    return null
  }
}
