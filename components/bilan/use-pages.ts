'use client'

import { useEffect, useState } from 'react'

export type Pages = { urls: string[]; overflow: number[] }

/**
 * The composed pages at this address, as images. Asked again when the address changes; a stale answer is dropped and
 * the pages in sight stay until the new ones are there.
 */
export const usePages = (address: string): { pages: Pages | null; failed: boolean } => {
  const [state, setState] = useState<{ pages: Pages | null; failed: boolean }>({ pages: null, failed: false })
  useEffect(() => {
    const stale = new AbortController()
    let urls: string[] = []
    void (async () => {
      try {
        const response = await fetch(address, { signal: stale.signal })
        if (!response.ok) throw new Error(`pages: ${response.status}`)
        const { pages, overflow } = (await response.json()) as { pages: string[]; overflow: number[] }
        if (stale.signal.aborted) return
        urls = pages.map(svg => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })))
        setState({ pages: { urls, overflow }, failed: false })
      } catch {
        if (!stale.signal.aborted) setState(known => ({ ...known, failed: true }))
      }
    })()
    return () => {
      stale.abort()
      // After the next pages are drawn, not before: an image revoked too early would blink.
      const old = urls
      setTimeout(() => {
        for (const url of old) URL.revokeObjectURL(url)
      }, 5000)
    }
  }, [address])
  return state
}
