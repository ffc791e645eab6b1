'use client'

import { createContext, type RefObject, use, useCallback, useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { offerUndo, say } from '@/components/feedback/toast'
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
    (change: ModeleEdit, onDone?: () => void, tell: (refusal: string | null) => void = setRefusal) => {
      const send = async () => {
        const known = Math.max(revision, turns?.current.revision ?? 0)
        const saved = await answered(editModeleAction({ versionId: id, revision: known, edit: change }))
        if (saved.ok && turns) turns.current.revision = saved.value.revision
        tell(saved.ok ? null : saved.error.sentence)
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
  /** Taken out in one press, and put back in another: what showed it has gone by then, so that the answer is a message. */
  const remove = useCallback(
    (removal: ModeleEdit, restoration: ModeleEdit, sentence: string) =>
      edit(removal, () =>
        offerUndo(sentence, () =>
          edit(restoration, undefined, refused => refused !== null && say(refused, 'danger')),
        ),
      ),
    [edit],
  )
  return { edit, remove, pending, refusal, clear: useCallback(() => setRefusal(null), []) }
}
