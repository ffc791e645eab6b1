'use client'

import { useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { EmptyState } from '@/components/feedback/empty-state'
import { say } from '@/components/feedback/toast'
import { ConsentForm } from '@/components/media/consent-form'
import { ScanField } from '@/components/media/scan-field'
import { StandingMark } from '@/components/media/standing-mark'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { withdrawConsentAction } from '@/lib/actions/media/media-actions'
import { longDate } from '@/lib/domain/calendar/paris-date'
import { consentState } from '@/lib/domain/media/consent-standing'
import { consentChannelLabels, lacksParent } from '@/lib/domain/media/consent-terms'
import { joinFrench } from '@/lib/domain/typography/list'
import type { ConsentRow } from '@/lib/loaders/media/medias'

type Props = { mediaId: string; consents: ConsentRow[]; today: string; editable: boolean }

/** Who agreed to be shown, for what and until when; each row opens where it stands. */
export const ConsentList = ({ mediaId, consents, today, editable }: Props) => {
  const [open, setOpen] = useState<string | null>(null)
  const close = () => setOpen(null)
  return (
    <div>
      {consents.length === 0 && open !== 'new' && (
        <EmptyState title="Aucun accord enregistré">
          Une personne reconnaissable doit avoir donné son accord, support par support, avant d’être imprimée.
        </EmptyState>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {consents.map(consent => (
          <li key={consent.id} className="py-4">
            {open === consent.id ? (
              <ConsentForm mediaId={mediaId} consent={consent} today={today} onDone={close} />
            ) : (
              <Consent
                consent={consent}
                today={today}
                editable={editable}
                onEdit={() => setOpen(consent.id)}
              />
            )}
          </li>
        ))}
        {open === 'new' && (
          <li className="py-4">
            <ConsentForm mediaId={mediaId} consent={null} today={today} onDone={close} />
          </li>
        )}
      </ul>
      {editable && open === null && (
        <Button className="mt-4" onClick={() => setOpen('new')}>
          Enregistrer un accord
        </Button>
      )}
    </div>
  )
}

type RowProps = { consent: ConsentRow; today: string; editable: boolean; onEdit: () => void }

const Consent = ({ consent, today, editable, onEdit }: RowProps) => {
  const terms = { ...consent, endsOn: consent.endsOn || null, withdrawnOn: consent.withdrawnOn || null }
  const state = consentState(terms, null, today)
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0 grow basis-72">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-semibold">{consent.person}</span>
          {consent.minor && <span className="text-sm text-ink-soft">moins de 18&nbsp;ans</span>}
          <StandingMark standing={state} />
        </p>
        <p className="text-sm text-ink-soft">
          {joinFrench(consent.channels.map(channel => consentChannelLabels[channel]))} · du{' '}
          {longDate(consent.startsOn)} {consent.endsOn ? `au ${longDate(consent.endsOn)}` : '(sans terme)'}
          {consent.withdrawnOn && ` · retiré le ${longDate(consent.withdrawnOn)}`}
        </p>
        <p className="text-sm text-ink-soft">Signé par {joinFrench(consent.signers)}</p>
        {lacksParent(consent) && (
          <p className="text-sm text-warn">Un seul parent a signé : demandez l’accord de l’autre.</p>
        )}
        <ScanField
          consentId={consent.id}
          person={consent.person}
          scanned={consent.scanned}
          editable={editable}
        />
      </div>
      {editable && (
        <div className="flex gap-2">
          <Button size="small" variant="quiet" onClick={onEdit}>
            Modifier
          </Button>
          {state !== 'withdrawn' && <Withdrawal consent={consent} />}
        </div>
      )}
    </div>
  )
}

/** Asked before, because it stops what is about to be printed. */
const Withdrawal = ({ consent }: { consent: ConsentRow }) => {
  const [open, setOpen] = useState(false)
  const [pending, start] = useTransition()
  const withdraw = () =>
    start(async () => {
      const result = await answered(withdrawConsentAction({ consentId: consent.id }))
      setOpen(false)
      say(
        result.ok ? 'Le retrait est enregistré à la date d’aujourd’hui.' : result.error.sentence,
        result.ok ? 'good' : 'danger',
      )
    })
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title="Enregistrer le retrait de cet accord ?"
      description={`${consent.person} ne veut plus être sur cette photo\u00a0: dès aujourd’hui, aucun bilan ne peut être soumis ou publié avec cette photo. Si elle est déjà en ligne, une alerte paraît dans « À faire ».`}
      trigger={
        <Button size="small" variant="danger">
          Retirer l’accord
        </Button>
      }
      footer={
        <>
          <DialogClose>
            <Button variant="quiet">Annuler</Button>
          </DialogClose>
          <Button variant="danger" pending={pending} onClick={withdraw}>
            Enregistrer le retrait
          </Button>
        </>
      }
    />
  )
}
