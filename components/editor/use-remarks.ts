'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Remark } from '@/lib/domain/checker/remark'

/** Several blocks may be saved one after the other: asked once. */
const pauseMs = 400

/**
 * The remarks on the working copy: those the page came with, then the server's again after each save. They stay as they
 * were when the server does not answer: the next save asks again.
 */
export const useRemarks = (editionId: string, initial: Remark[]) => {
  const [known, setKnown] = useState({ page: initial, remarks: initial })
  const asked = useRef<{ timer?: ReturnType<typeof setTimeout>; stale: AbortController } | null>(null)
  const drop = useCallback(() => {
    clearTimeout(asked.current?.timer)
    asked.current?.stale.abort()
  }, [])
  const ask = useCallback(() => {
    drop()
    const stale = new AbortController()
    const read = async () => {
      const remarks = await readRemarks(editionId, stale.signal)
      if (remarks && !stale.signal.aborted) setKnown({ page: initial, remarks })
    }
    asked.current = { timer: setTimeout(() => void read(), pauseMs), stale }
  }, [editionId, initial, drop])
  useEffect(() => drop, [drop])
  // A page drawn again by the server (a block added, moved) brings newer remarks than what was asked before.
  return { remarks: known.page === initial ? known.remarks : initial, ask }
}

const readRemarks = async (editionId: string, signal: AbortSignal): Promise<Remark[] | null> => {
  try {
    const response = await fetch(`/atelier/api/editions/${editionId}/remarques`, { signal })
    return response.ok ? ((await response.json()) as { remarks: Remark[] }).remarks : null
  } catch {
    return null
  }
}
