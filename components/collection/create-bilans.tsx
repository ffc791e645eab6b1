'use client'

import { useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { say } from '@/components/feedback/toast'
import { GuardedButton } from '@/components/ui/guarded-button'
import { createBilansAction } from '@/lib/actions/collection/collections'

type Props = { collectionId: string; toCreate: number; running: boolean }

/** « Créer les bilans »: all in one action; those that exist are left as they are. */
export const CreateBilans = ({ collectionId, toCreate, running }: Props) => {
  const [pending, start] = useTransition()
  const create = () =>
    start(async () => {
      const asked = await answered(createBilansAction({ collectionId }))
      if (!asked.ok) say(asked.error.sentence, 'danger')
    })
  if (toCreate === 0 && !running) return null
  return (
    <GuardedButton
      variant="primary"
      refusal={running ? 'La création est en cours.' : null}
      onClick={create}
      pending={pending}
    >
      {toCreate > 1 ? `Créer les ${toCreate} bilans` : 'Créer le bilan'}
    </GuardedButton>
  )
}
