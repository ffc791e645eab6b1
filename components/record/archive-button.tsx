'use client'

import { useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { offerUndo, say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { setArchivedAction } from '@/lib/actions/record/set-archived'
import type { ArchivableKind } from '@/lib/domain/record/archive'

type Props = { kind: ArchivableKind; id: string; archived: boolean }

/** Archives a record or brings it back: nothing is deleted, so it is undone in a press, and the answer says where it is printed. */
export const ArchiveButton = ({ kind, id, archived }: Props) => {
  const [pending, start] = useTransition()
  const set = (to: boolean) =>
    start(async () => {
      const answer = await answered(setArchivedAction({ kind, ids: [id], archived: to }))
      const [outcome] = answer.ok ? answer.value : []
      if (!answer.ok) return say(answer.error.sentence, 'danger')
      if (!outcome) return
      const sentence = `${outcome.name} ${outcome.sentence}`
      if (outcome.done && to) offerUndo(sentence, () => set(false))
      else say(sentence, outcome.done ? 'good' : 'danger')
    })
  return (
    <Button variant="quiet" pending={pending} onClick={() => set(!archived)}>
      {archived ? 'Restaurer' : 'Archiver'}
    </Button>
  )
}
