'use client'

import { useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { Notice } from '@/components/feedback/notice'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { undoImportAction } from '@/lib/actions/import/undo'
import { counted } from '@/lib/domain/typography/counted'

/** Takes back everything that an import wrote; asked twice, because it touches many values. */
export const UndoImport = ({ batchId, writes }: { batchId: string; writes: number }) => {
  const [open, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const undo = () =>
    start(async () => {
      const undone = await answered(undoImportAction({ batchId }))
      setRefusal(undone.ok ? null : undone.error.sentence)
      if (!undone.ok) return
      setOpen(false)
      say('L’import est annulé : les valeurs d’avant sont de retour.')
    })
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title="Annuler tout l’import"
      description={`${counted(writes, 'valeur reviendra à ce qu’elle était', 'valeurs reviendront à ce qu’elles étaient')}. L’historique garde les deux.`}
      trigger={<Button variant="danger">Annuler tout l’import…</Button>}
      footer={
        <Button variant="danger" pending={pending} onClick={undo}>
          Annuler l’import
        </Button>
      }
    >
      {refusal ? (
        <Notice tone="danger" title="L’import n’a pas été annulé" live>
          {refusal}
        </Notice>
      ) : null}
    </Dialog>
  )
}
