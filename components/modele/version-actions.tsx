'use client'

import { useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { say } from '@/components/feedback/toast'
import { mayLeave } from '@/components/form/use-unsaved-guard'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { publishModeleAction, startVersionAction } from '@/lib/actions/modele/modeles'

const unsaved =
  'Un texte de ce modèle n’est pas enregistré\u00a0: la version serait publiée sans lui, pour toujours. Continuer\u202f?'

type Props = {
  code: string
  version: { id: string; number: number; revision: number }
  canStart: boolean
  canPublish: boolean
}

/** « Préparer la version N », « Publier la version N ». */
export const VersionActions = ({ code, version, canStart, canPublish }: Props) => {
  const [pending, start] = useTransition()
  const [open, setOpen] = useState(false)
  const prepare = () =>
    start(async () => {
      const started = await answered(startVersionAction({ code }))
      if (started.ok) say(`La version ${started.value.number} est en préparation.`)
      else say(started.error.sentence, 'danger')
    })
  const publish = () =>
    start(async () => {
      const published = await answered(
        publishModeleAction({ versionId: version.id, revision: version.revision }),
      )
      setOpen(false)
      if (published.ok) say(`La version ${published.value.number} est publiée.`)
      else say(published.error.sentence, 'danger')
    })
  return (
    <>
      {canStart && (
        <Button variant="primary" pending={pending} onClick={prepare}>
          Préparer la version suivante
        </Button>
      )}
      {canPublish && (
        <Button variant="primary" onClick={() => mayLeave(unsaved) && setOpen(true)}>
          Publier la version {version.number}
        </Button>
      )}
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={`Publier la version ${version.number}`}
        description="Elle ne changera plus. Ses changements se proposent aux brouillons des collections, sans y toucher."
        footer={
          <>
            <DialogClose>
              <Button variant="quiet">Annuler</Button>
            </DialogClose>
            <Button variant="primary" pending={pending} onClick={publish}>
              Publier la version {version.number}
            </Button>
          </>
        }
      />
    </>
  )
}
