'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { BlockSaver } from '@/components/editor/block-saver'
import { usePresent } from '@/components/editor/presence'
import type { PartNow } from '@/lib/domain/bilan/working-copy'

type Place = {
  /** A block, or a rubrique for its head; where it is saved is where it is read again. */
  partId: string
  address: string
  active: boolean
  saver: BlockSaver
  onNewer: (part: PartNow) => void
}

/**
 * Who else holds this part, and what they write: while nothing of ours is unsaved, the page follows. One that is
 * taken from us sends its last words at once; if they come second, they are a conflict with both texts, never lost.
 */
export const useHeld = ({ partId, address, active, saver, onNewer }: Place) => {
  const presence = usePresent()
  const holder = presence.holder(partId)
  const heldBy = active ? holder : null
  const held = heldBy !== null
  // Told once it was ours: opened as theirs, nothing was taken.
  const [wrote, setWrote] = useState(false)
  if (active && !holder && !wrote) setWrote(true)
  if (!active && wrote) setWrote(false)

  useEffect(() => {
    if (held) void saver.flush()
  }, [held, saver])

  const newer = presence.revision(partId)
  const follow = useEffectEvent((part: PartNow) => {
    if (part.revision > saver.revision() && saver.follow(part.revision)) onNewer(part)
  })
  useEffect(() => {
    if (newer === null || newer <= saver.revision() || saver.unsaved()) return
    const stale = new AbortController()
    const read = async () => {
      const part = await readPart(address, stale.signal)
      if (part) follow(part)
    }
    void read()
    return () => stale.abort()
  }, [address, newer, saver])
  return { holder, heldBy, taken: held && wrote }
}

const readPart = async (address: string, signal: AbortSignal): Promise<PartNow | null> => {
  try {
    const response = await fetch(address, { signal })
    return response.ok ? ((await response.json()) as PartNow) : null
  } catch {
    return null
  }
}
