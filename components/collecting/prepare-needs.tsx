'use client'

import { useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { prepareNeedsAction } from '@/lib/actions/collecting/prepare-needs'

/** Lists the figures that the bilans of the collection print. */
export const PrepareNeeds = ({ collectionId, primary }: { collectionId: string; primary: boolean }) => {
  const [pending, start] = useTransition()
  const prepare = () =>
    start(async () => {
      const prepared = await answered(prepareNeedsAction({ collectionId }))
      if (!prepared.ok) return say(prepared.error.sentence, 'danger')
      const { added } = prepared.value
      say(
        added === 0
          ? 'La liste était à jour.'
          : `${added} ${added === 1 ? 'chiffre ajouté' : 'chiffres ajoutés'} à la liste de ce qui est attendu.`,
      )
    })
  return (
    <Button variant={primary ? 'primary' : 'secondary'} pending={pending} onClick={prepare}>
      Lister ce qu’impriment les bilans
    </Button>
  )
}
