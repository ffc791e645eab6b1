'use client'

import { useWatch } from 'react-hook-form'
import { say } from '@/components/feedback/toast'
import { CheckboxField } from '@/components/form/checkbox-field'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { useZodForm } from '@/components/form/use-zod-form'
import { CropPreviews } from '@/components/media/crop-previews'
import { FocalChooser } from '@/components/media/focal-chooser'
import { saveMediaDetailsAction } from '@/lib/actions/media/media-actions'
import { type MediaCard, mediaDetailsSchema } from '@/lib/domain/media/details'

type Props = { media: MediaCard & { revision: number; shows: boolean }; editable: boolean }

/** The picture with its focal point on one side, its words on the other. */
export const DetailsForm = ({ media, editable }: Props) => {
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: mediaDetailsSchema,
    defaultValues: {
      mediaId: media.id,
      revision: media.revision,
      alternative: media.alternative ?? '',
      credit: media.credit ?? '',
      focalX: media.focalX,
      focalY: media.focalY,
      shows: media.shows,
    },
    action: saveMediaDetailsAction,
    onSuccess: ({ revision }) => {
      form.reset({ ...form.getValues(), revision })
      say('La photo est enregistrée. Ce qui est publié ne change pas.')
    },
  })
  const [x, y] = useWatch({ control: form.control, name: ['focalX', 'focalY'] })
  return (
    <form
      onSubmit={onSubmit}
      noValidate
      className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]"
    >
      <div>
        <FocalChooser
          media={media}
          value={{ x, y }}
          disabled={!editable}
          onChange={point => {
            form.setValue('focalX', point.x, { shouldDirty: true })
            form.setValue('focalY', point.y, { shouldDirty: true })
          }}
        />
        <CropPreviews media={media} focal={{ x, y }} />
      </div>
      {editable ? (
        <div className="grid gap-4">
          <TextArea
            form={form}
            name="alternative"
            label="Texte de remplacement"
            hint="Ce que montre la photo, pour les personnes qui ne la voient pas. Indispensable avant d’imprimer."
            rows={3}
            budget={300}
          />
          <TextField form={form} name="credit" label="Crédit" hint="Le nom imprimé après « © »." optional />
          <CheckboxField
            form={form}
            name="shows"
            label="Des personnes sont reconnaissables"
            hint="Leur accord est alors exigé pour chaque support. Une foule où nul ne se détache n’en demande pas."
          />
          <SubmitBar
            label="Enregistrer la photo"
            pending={pending}
            refusal={refusal}
            next="Les brouillons prendront ce cadrage ; les pages soumises ou publiées gardent le leur."
          />
        </div>
      ) : (
        <dl className="grid gap-3">
          <div>
            <dt className="text-sm text-ink-soft">Texte de remplacement</dt>
            <dd>{media.alternative ?? 'À écrire'}</dd>
          </div>
          <div>
            <dt className="text-sm text-ink-soft">Crédit</dt>
            <dd>{media.credit ?? 'À compléter'}</dd>
          </div>
        </dl>
      )}
    </form>
  )
}
