'use client'

import { createContext, type RefObject, use, useCallback, useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { editModeleAction } from '@/lib/actions/modele/modeles'
import type { ModeleEdit } from '@/lib/domain/modele/edit'

/**
 * The changes of one screen, one after the other: each is made on the revision that the one before it left, which the
 * page may not have been drawn with yet.
 */
export type EditTurns = { revision: number; last: Promise<void> }
export const EditTurnsContext = createContext<RefObject<EditTurns> | null>(null)

/** Sends one change of the draft on screen; a refusal is kept beside what was typed, which stays. */
export const useModeleEdit = ({ id, revision }: { id: string; revision: number }) => {
  const turns = use(EditTurnsContext)
  const [pending, start] = useTransition()
  const [refusal, setRefusal] = useState<string | null>(null)
  const edit = useCallback(
    (change: ModeleEdit, onDone?: () => void) => {
      const send = async () => {
        const known = Math.max(revision, turns?.current.revision ?? 0)
        const saved = await answered(editModeleAction({ versionId: id, revision: known, edit: change }))
        if (saved.ok && turns) turns.current.revision = saved.value.revision
        setRefusal(saved.ok ? null : saved.error.sentence)
        if (saved.ok) onDone?.()
      }
      start(async () => {
        const turn = (turns?.current.last ?? Promise.resolve()).then(send)
        if (turns) turns.current.last = turn.catch(() => undefined)
        await turn
      })
    },
    [id, revision, turns],
  )
  return { edit, pending, refusal, clear: useCallback(() => setRefusal(null), []) }
}
