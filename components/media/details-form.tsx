'use client'

import { useWatch } from 'react-hook-form'
import { CheckboxField } from '@/components/form/checkbox-field'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { CropPreviews } from '@/components/media/crop-previews'
import { FocalChooser } from '@/components/media/focal-chooser'
import { RecordImpact } from '@/components/proposal/record-impact'
import { useRecordForm } from '@/components/record/use-record-form'
import { saveMediaDetailsAction } from '@/lib/actions/media/media-actions'
import { type MediaCard, mediaHref } from '@/lib/domain/media/card'
import { mediaDetailsSchema, mediaValues } from '@/lib/domain/media/details'

type Props = {
  media: MediaCard & { revision: number; shows: boolean }
  userId: string
  editable: boolean
}

const percent = (value: string): string => `${Math.round(Number(value) * 100)}\u00a0%`

/** The picture with its focal point on one side, its words on the other. */
export const DetailsForm = ({ media, userId, editable }: Props) => {
  const { form, onSubmit, refusal, pending, panel, inConflict } = useRecordForm({
    schema: mediaDetailsSchema,
    action: saveMediaDetailsAction,
    values: mediaValues(media),
    userId,
    kind: 'media',
    hrefOf: mediaHref,
    saved: 'La photo est enregistrée. Ce qui est publié ne change pas.',
    fields: {
      alternative: { label: 'Texte de remplacement' },
      credit: { label: 'Crédit' },
      focalX: { label: 'Point à garder, depuis la gauche', read: percent },
      focalY: { label: 'Point à garder, depuis le haut', read: percent },
      shows: {
        label: 'Des personnes sont reconnaissables',
        read: value => (value === 'true' ? 'Oui' : 'Non'),
      },
    },
  })
  const [x, y] = useWatch({ control: form.control, name: ['focalX', 'focalY'] })
  if (inConflict) return <div className="max-w-3xl">{panel}</div>
  return (
    <form
      onSubmit={onSubmit}
      noValidate
      className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]"
    >
      <div className="lg:col-span-2 empty:hidden">{panel}</div>
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
            printed
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
          <RecordImpact
            form={form}
            kind="media"
            id={media.id}
            printed={['alternative', 'credit', 'focalX', 'focalY']}
          />
          <SubmitBar label="Enregistrer la photo" pending={pending} refusal={refusal} />
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
