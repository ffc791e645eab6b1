'use client'

import { useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { detachBlockAction } from '@/lib/actions/modele/modeles'

/** A common block is read here: it is written once, in the modèle, or detached for this canton alone. */
export const CommonBlockTools = ({ blockId, revision }: { blockId: string; revision: number }) => {
  const [pending, start] = useTransition()
  const detach = () =>
    start(async () => {
      const detached = await answered(detachBlockAction({ blockId, revision }))
      if (detached.ok) say('Ce bloc est détaché : il s’écrit ici, pour ce canton.')
      else say(detached.error.sentence, 'danger')
    })
  return (
    <>
      <LinkButton size="small" variant="quiet" href={`/atelier/modeles/bloc/${blockId}`}>
        Modifier dans le modèle
      </LinkButton>
      <Button size="small" variant="quiet" pending={pending} onClick={detach}>
        Détacher
      </Button>
    </>
  )
}
