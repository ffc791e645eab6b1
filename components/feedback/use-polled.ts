'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { everyMs, poll } from '@/components/feedback/poll'

/** Asks an address while what shows its progress is there. Gives the sentence to show when nothing moves any more. */
export const usePolled = (address: string, onAnswer: (answer: Response) => Promise<void>): string | null => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const heard = useEffectEvent(onAnswer)
  useEffect(() => {
    const stop = new AbortController()
    void poll({
      ask: () => fetch(address, { signal: stop.signal }),
      onAnswer: answer => heard(answer),
      onTrouble: setTrouble,
      pause: () => new Promise(resolve => void setTimeout(resolve, everyMs)),
      stopped: () => stop.signal.aborted,
    })
    return () => stop.abort()
  }, [address])
  return trouble
}
