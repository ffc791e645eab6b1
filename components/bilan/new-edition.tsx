'use client'

import { useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { createEditionAction } from '@/lib/actions/edition/arrange'

/** Opens the next edition: a draft copied from this one, which stays online meanwhile. */
export const NewEdition = ({ bilanId }: { bilanId: string }) => {
  const [pending, start] = useTransition()
  const open = () =>
    start(async () => {
      const created = await answered(createEditionAction({ bilanId }))
      if (created.ok) say(`L’édition ${created.value.number} est ouverte en brouillon.`)
      else say(created.error.sentence, 'danger')
    })
  return (
    <Button onClick={open} pending={pending}>
      Préparer une nouvelle édition
    </Button>
  )
}
