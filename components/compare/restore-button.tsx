'use client'

import { RotateCcw } from 'lucide-react'
import { type ReactNode, useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { restoreDraftAction } from '@/lib/actions/edition/versions'
import type { Restorable } from '@/lib/domain/edition/version'

type Props = { editionId: string; version: Restorable; blockId: string | null; children: ReactNode }

/** Puts a version, or one block of it, back in the draft. One block is undone like anything; the whole asks first. */
export const RestoreButton = ({ editionId, version, blockId, children }: Props) => {
  const [asking, setAsking] = useState(false)
  const [pending, start] = useTransition()
  const restore = () =>
    start(async () => {
      const restored = await answered(restoreDraftAction({ editionId, version, blockId }))
      setAsking(false)
      if (restored.ok)
        say(
          'C’est dans le brouillon. Ce qu’il contenait est gardé parmi les versions, à restaurer au besoin.',
        )
      else say(restored.error.sentence, 'danger')
    })
  if (blockId !== null)
    return (
      <Button
        size="small"
        variant="quiet"
        pending={pending}
        onClick={restore}
        icon={<RotateCcw aria-hidden="true" />}
      >
        {children}
      </Button>
    )
  return (
    <Dialog
      open={asking}
      onOpenChange={setAsking}
      trigger={<Button icon={<RotateCcw aria-hidden="true" />}>{children}</Button>}
      title="Restaurer cette version ?"
      description="Le brouillon prendra son contenu. Rien de ce qui est soumis ou en ligne ne change."
      footer={
        <>
          <DialogClose>
            <Button variant="quiet">Annuler</Button>
          </DialogClose>
          <Button variant="primary" pending={pending} onClick={restore}>
            Restaurer
          </Button>
        </>
      }
    >
      <p>
        Le brouillon actuel est d’abord gardé parmi les versions : vous pourrez y revenir de la même façon.
      </p>
    </Dialog>
  )
}
