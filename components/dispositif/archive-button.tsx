'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { setArchivedAction } from '@/lib/actions/record/set-archived'
import type { ArchivableKind } from '@/lib/domain/record/archive'

type Props = { kind: ArchivableKind; id: string; archived: boolean }

/** Archives a record or brings it back: nothing is deleted, and the answer says where it is still printed. */
export const ArchiveButton = ({ kind, id, archived }: Props) => {
  const router = useRouter()
  const [pending, start] = useTransition()
  const send = () =>
    start(async () => {
      const answer = await setArchivedAction({ kind, ids: [id], archived: !archived })
      const [outcome] = answer.ok ? answer.value : []
      if (!answer.ok) say(answer.error.sentence, 'danger')
      else if (outcome) say(`${outcome.name} ${outcome.sentence}`, outcome.done ? 'good' : 'danger')
      router.refresh()
    })
  return (
    <Button variant="quiet" pending={pending} onClick={send}>
      {archived ? 'Restaurer' : 'Archiver'}
    </Button>
  )
}
