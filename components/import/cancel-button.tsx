'use client'

import { useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { cancelImportAction } from '@/lib/actions/import/cancel'

/** Gives up an import that wrote nothing. */
export const CancelButton = ({ batchId }: { batchId: string }) => {
  const [pending, start] = useTransition()
  const cancel = () =>
    start(async () => {
      const cancelled = await answered(cancelImportAction({ batchId }))
      if (cancelled.ok) say('L’import s’arrête. Aucune valeur n’a été enregistrée.')
      else say(cancelled.error.sentence, 'danger')
    })
  return (
    <Button variant="quiet" pending={pending} onClick={cancel}>
      Abandonner cet import
    </Button>
  )
}
