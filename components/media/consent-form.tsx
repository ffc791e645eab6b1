'use client'

import { Controller, useWatch } from 'react-hook-form'
import { say } from '@/components/feedback/toast'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DateField } from '@/components/form/date-field'
import { FieldError } from '@/components/form/field'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { useZodForm } from '@/components/form/use-zod-form'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { saveConsentAction } from '@/lib/actions/media/media-actions'
import { consentSchema, readSigners } from '@/lib/domain/media/consent'
import { consentChannelLabels, consentChannels, lacksParent } from '@/lib/domain/media/consent-terms'
import type { ConsentRow } from '@/lib/loaders/media/medias'

type Props = { mediaId: string; consent: ConsentRow | null; today: string; onDone: () => void }

/** The agreement of one person: who signed, for what, from when to when. */
export const ConsentForm = ({ mediaId, consent, today, onDone }: Props) => {
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: consentSchema,
    defaultValues: {
      mediaId,
      consentId: consent?.id ?? null,
      person: consent?.person ?? '',
      minor: consent?.minor ?? false,
      signers: consent?.signers.join('\n') ?? '',
      channels: consent?.channels ?? ['print', 'web'],
      startsOn: consent?.startsOn ?? today,
      endsOn: consent?.endsOn ?? '',
      withdrawnOn: consent?.withdrawnOn ?? '',
    },
    action: saveConsentAction,
    onSuccess: () => {
      say('L’accord est enregistré.')
      onDone()
    },
  })
  const [minor, signers] = useWatch({ control: form.control, name: ['minor', 'signers'] })
  const oneParent = lacksParent({
    minor,
    signers: readSigners(signers),
  })
  return (
    <form onSubmit={onSubmit} noValidate className="grid gap-4">
      <TextField form={form} name="person" label="Personne photographiée" />
      <CheckboxField form={form} name="minor" label="Elle est mineure" />
      <TextArea
        form={form}
        name="signers"
        label="Qui a signé"
        hint={
          oneParent
            ? 'Un nom par ligne. Pour un enfant, faites signer les deux parents : un seul nom est écrit ici.'
            : 'Un nom par ligne.'
        }
        rows={2}
      />
      <Controller
        control={form.control}
        name="channels"
        render={({ field, fieldState: { error } }) => (
          <fieldset>
            <legend className="mb-1 text-sm font-semibold">Supports autorisés</legend>
            <div className="grid gap-2">
              {consentChannels.map(channel => (
                <label key={channel} className="flex items-center gap-3">
                  <Checkbox
                    checked={field.value.includes(channel)}
                    onCheckedChange={checked =>
                      field.onChange(
                        consentChannels.filter(one =>
                          one === channel ? checked : field.value.includes(one),
                        ),
                      )
                    }
                  />
                  {consentChannelLabels[channel]}
                </label>
              ))}
            </div>
            {error?.message && <FieldError>{error.message}</FieldError>}
          </fieldset>
        )}
      />
      <div className="flex flex-wrap gap-4">
        <DateField form={form} name="startsOn" label="Valable à partir du" />
        <DateField form={form} name="endsOn" label="Jusqu’au" hint="Vide : sans terme." optional />
        {consent && <DateField form={form} name="withdrawnOn" label="Retiré le" optional />}
      </div>
      <SubmitBar label="Enregistrer l’accord" pending={pending} refusal={refusal}>
        <Button variant="quiet" onClick={onDone}>
          Annuler
        </Button>
      </SubmitBar>
    </form>
  )
}
