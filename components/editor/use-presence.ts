'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { newName } from '@/components/editor/new-name'
import { type Beat, beatMs, type PresenceAnswer } from '@/lib/domain/edition/presence'

const nobody: PresenceAnswer = { present: [], revisions: {} }

/**
 * Says every few seconds that this tab is here, and hears who else is and what was written since. `active`: the block, or
 * the rubrique whose head, it writes in. Who does not answer is as before: presence guards nothing.
 */
export const usePresence = (editionId: string, active: string | null) => {
  const [tab] = useState(newName)
  const [heard, setHeard] = useState(nobody)
  const wanted = useRef(active)
  const address = `/atelier/api/editions/${editionId}/presence`

  const say = useCallback(
    async (take: boolean) => {
      const answer = await send(address, { tab, part: wanted.current, take })
      // Most signs say nothing new: the page is not drawn again for them.
      if (answer) setHeard(known => (JSON.stringify(known) === JSON.stringify(answer) ? known : answer))
    },
    [address, tab],
  )

  useEffect(() => {
    wanted.current = active
    let timer: ReturnType<typeof setTimeout> | undefined
    let left = false
    const again = async () => {
      clearTimeout(timer)
      await say(false)
      if (!left) timer = setTimeout(() => void again(), active ? beatMs.writing : beatMs.reading)
    }
    const onVisible = () => {
      if (document.visibilityState === 'visible') void again()
    }
    void again()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      left = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [active, say])

  useEffect(() => {
    const leave = () => void depart(address, tab)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [address, tab])

  /** Takes the part that this tab wants from whoever holds it: they are told at their next sign. */
  const take = useCallback(() => void say(true), [say])
  return { tab, ...heard, take }
}

const send = async (address: string, beat: Beat): Promise<PresenceAnswer | null> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(beat),
    })
    return response.ok ? ((await response.json()) as PresenceAnswer) : null
  } catch {
    return null
  }
}

const depart = async (address: string, tab: string): Promise<void> => {
  try {
    // Goes even while the page closes.
    await fetch(address, {
      method: 'PUT',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ tab }),
    })
  } catch {
    // It will be forgotten by itself: presence expires.
  }
}
