'use client'

import { useEffect, useEffectEvent } from 'react'

const everyMs = 700

/** Asks an address again and again while what shows its progress is there; what was not heard is asked at the next turn. */
export const usePolled = (address: string, onAnswer: (answer: Response) => Promise<void>): void => {
  const heard = useEffectEvent(onAnswer)
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      try {
        const response = await fetch(address, { signal: stop.signal })
        if (response.ok) await heard(response)
      } catch (error) {
        // Leaving the page, or a connection lost for a moment.
        if (!(error instanceof DOMException || error instanceof TypeError || error instanceof SyntaxError))
          throw error
      }
    }
    const beat = setInterval(() => void ask(), everyMs)
    return () => {
      clearInterval(beat)
      stop.abort()
    }
  }, [address])
}
