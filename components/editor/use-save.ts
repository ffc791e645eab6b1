'use client'

import { useEffect, useState } from 'react'
import {
  type BlockSaver,
  createBlockSaver,
  type Outcome,
  type SaveStatus,
} from '@/components/editor/block-saver'
import type { SaveAnswer } from '@/lib/domain/bilan/working-copy'
import { sessionEnded } from '@/lib/domain/user/session-ended'

type OnSaved = (answer: Extract<SaveAnswer, { outcome: 'saved' }>) => void

/** The saver of one block, or of the head of a rubrique, while it is on the page; leaving with unsaved text is guarded. */
export const useSave = (address: string, revision: number, onSaved: OnSaved) => {
  const [status, setStatus] = useState<SaveStatus>({ state: 'saved', at: null })
  const [saver] = useState<BlockSaver>(() =>
    createBlockSaver(revision, (read, content) => put(address, read, content)),
  )
  useEffect(() => saver.listen({ onStatus: setStatus, onSaved }), [saver, onSaved])
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (saver.unsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', guard)
    return () => {
      window.removeEventListener('beforeunload', guard)
      void saver.flush()
    }
  }, [saver])
  return { status, saver }
}

const put = async (address: string, revision: number, content: Record<string, unknown>): Promise<Outcome> => {
  try {
    const response = await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ revision, content }),
    })
    if (response.status >= 500) return offline('Le serveur ne répond pas.')
    if (response.status === 401) return { outcome: 'refused', sentence: sessionEnded }
    return (await response.json()) as SaveAnswer
  } catch {
    return offline('La connexion est coupée.')
  }
}

const offline = (what: string): Outcome => ({
  outcome: 'offline',
  sentence: `${what} Votre texte est resté ici ; nouvel essai dans quelques secondes.`,
})
