'use client'

import { useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { closeSessionAction } from '@/lib/actions/session/close-session'

export function CloseSessionButton({ sessionId, device }: { sessionId: string; device: string }) {
  const [pending, start] = useTransition()
  const close = () =>
    start(async () => {
      const closed = await answered(closeSessionAction({ sessionId }))
      if (closed.ok) say(`Session fermée : ${device}.`)
      else say(closed.error.sentence, 'danger')
    })
  return (
    <Button size="small" pending={pending} onClick={close} aria-label={`Fermer la session ${device}`}>
      Fermer
    </Button>
  )
}
