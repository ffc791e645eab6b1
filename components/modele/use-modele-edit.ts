'use client'

import { useCallback, useState, useTransition } from 'react'
import { editModeleAction } from '@/lib/actions/modele/modeles'
import type { ModeleEdit } from '@/lib/domain/modele/edit'

/** Sends one change of the draft on screen; a refusal is kept beside what was typed, which stays. */
export const useModeleEdit = ({ id, revision }: { id: string; revision: number }) => {
  const [pending, start] = useTransition()
  const [refusal, setRefusal] = useState<string | null>(null)
  const edit = useCallback(
    (change: ModeleEdit, onDone?: () => void) =>
      start(async () => {
        const saved = await editModeleAction({ versionId: id, revision, edit: change })
        setRefusal(saved.ok ? null : saved.error.sentence)
        if (saved.ok) onDone?.()
      }),
    [id, revision],
  )
  return { edit, pending, refusal, clear: useCallback(() => setRefusal(null), []) }
}
