'use client'

import { useState } from 'react'
import type { OverrideFormProps } from '@/components/bilan/override-form'
import { Notice } from '@/components/feedback/notice'
import { Button } from '@/components/ui/button'
import { later } from '@/components/ui/later'

const OverrideForm = later<OverrideFormProps>(
  async () => (await import('@/components/bilan/override-form')).OverrideForm,
)

type Props = { editionId: string; lock: number; since: string; reason: string | null; mayOverride: boolean }

/** The electoral period forbids publishing; the cabinet may override it with a reason that stays. */
export const OverrideCalendar = ({ editionId, lock, since, reason, mayOverride }: Props) => {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const near = () => void OverrideForm.fetch()
  if (reason !== null)
    return (
      <Notice tone="warn" title="Dérogation au calendrier électoral">
        {reason}
      </Notice>
    )
  return (
    <>
      <Notice
        tone="warn"
        title={`La publication est suspendue depuis le ${since}`}
        actions={
          mayOverride ? (
            <Button onPointerEnter={near} onFocus={near} onClick={() => setOpen(true)}>
              Déroger avec un motif
            </Button>
          ) : undefined
        }
      >
        L’article L. 52-1 du code électoral interdit, dans les six mois avant une élection, de promouvoir la
        gestion d’une collectivité. {mayOverride ? '' : 'Seul le cabinet peut y déroger, par écrit.'}
      </Notice>
      {open && <OverrideForm editionId={editionId} lock={lock} onClose={close} onMissing={close} />}
    </>
  )
}
