'use client'

import { useEffect, useState } from 'react'
import { newName } from '@/components/editor/new-name'
import { DrawingStore, type Sheet } from '@/components/proof/drawing-store'
import type { ProofScreen } from '@/lib/domain/bilan/proof'

export type Proof = Pick<ProofScreen, 'frames' | 'fit' | 'remarks'> & { sheets: Sheet[] }
export type ProofState = { proof: Proof | null; failed: boolean }

const fetchPicture = async (address: string): Promise<Blob> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`picture: ${response.status}`)
  return response.blob()
}

/**
 * The true pages at this address, asked again whenever `asked` is another object (a save, a structure read again). The
 * last question wins: the one before is dropped here, and the server hears that nobody waits for it. The sheets in
 * sight stay until the new ones are there.
 */
export const useProof = (asked: { address: string }): ProofState => {
  const [state, setState] = useState<ProofState>({ proof: null, failed: false })
  const [store] = useState(() => new DrawingStore(fetchPicture))
  const [screen] = useState(newName)
  useEffect(() => () => store.close(), [store])
  useEffect(() => {
    const stale = new AbortController()
    void (async () => {
      try {
        const answer = await ask(
          `${asked.address}?ecran=${screen}&connues=${store.names().join('.')}`,
          stale.signal,
        )
        if (!answer || stale.signal.aborted) return
        const sheets = await store.take(answer)
        if (stale.signal.aborted) return
        const { frames, fit, remarks } = answer
        setState({ proof: { sheets, frames, fit, remarks }, failed: false })
      } catch {
        if (!stale.signal.aborted) setState(known => ({ ...known, failed: true }))
      }
    })()
    return () => stale.abort()
  }, [asked, store, screen])
  return state
}

/** Null: a newer question was asked, whose answer comes. */
const ask = async (address: string, signal: AbortSignal): Promise<ProofScreen | null> => {
  const response = await fetch(address, { signal })
  if (response.status === 409) return null
  if (!response.ok) throw new Error(`proof: ${response.status}`)
  return (await response.json()) as ProofScreen
}
