'use client'

import { useState } from 'react'
import { DeliberationsField } from '@/components/dispositif/deliberations-field'
import { OrientationsField } from '@/components/dispositif/orientations-field'
import { TextFields } from '@/components/dispositif/text-fields'
import { EditorDataProvider } from '@/components/editor/editor-data'
import { SelectField } from '@/components/form/select-field'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { chosenMedia } from '@/components/media/chosen-media'
import { PhotoField } from '@/components/media/photo-field'
import { ImpactNotice } from '@/components/proposal/impact-notice'
import { useProposedCode } from '@/components/record/use-proposed-code'
import { useRecordForm } from '@/components/record/use-record-form'
import { LinkButton } from '@/components/ui/link-button'
import { saveDispositifAction } from '@/lib/actions/dispositif/save'
import {
  type DispositifValues,
  deliberationRows,
  dispositifSchema,
  readTextField,
} from '@/lib/domain/dispositif/form'
import { lengthLabels, type TextPreview } from '@/lib/domain/dispositif/preview'

type Choice = { value: string; label: string }

export type DispositifFormProps = {
  values: DispositifValues
  userId: string
  /** Codes of the other dispositifs, for a new one. */
  takenCodes: readonly string[] | null
  ambitions: readonly Choice[]
  orientations: readonly Choice[]
  services: readonly Choice[]
  /** Cantons where texts may be previewed, by an edition of theirs. */
  places: readonly Choice[]
  preview: TextPreview | null
  canAddMedia: boolean
}

const none: Choice = { value: '', label: 'Aucun' }
const labelOf = (options: readonly Choice[]) => (value: string) =>
  options.find(option => option.value === value)?.label ?? ''
const namesOf = (options: readonly Choice[]) => (value: string) =>
  value.split(',').filter(Boolean).map(labelOf(options)).join(', ')
const readDeliberations = (value: string) =>
  deliberationRows(value)
    .map(({ number, adoptedOn, title }) => `${number} (${adoptedOn}) ${title}`)
    .join('\n')

/** Creates or changes a dispositif; what it prints is shown for any canton before it is saved. */
export function DispositifForm(props: DispositifFormProps) {
  const { values, ambitions, orientations, services, places, preview } = props
  const creating = values.id === null
  const [editionId, setEditionId] = useState(places[0]?.value ?? '')
  const { form, onSubmit, refusal, pending, panel, inConflict, offer } = useRecordForm({
    schema: dispositifSchema,
    action: saveDispositifAction,
    values,
    userId: props.userId,
    kind: 'dispositif',
    hrefOf: key => `/atelier/dispositifs/${key}`,
    saved: creating
      ? 'Le dispositif est créé.'
      : 'Le dispositif est enregistré. Aucune page ne change avant que sa proposition soit acceptée.',
    fields: {
      name: { label: 'Nom officiel' },
      acronym: { label: 'Sigle' },
      short: { label: lengthLabels.short, read: readTextField },
      medium: { label: lengthLabels.medium, read: readTextField },
      long: { label: lengthLabels.long, read: readTextField },
      ambitionId: { label: 'Ambition', read: labelOf(ambitions) },
      orientations: { label: 'Orientations', read: namesOf(orientations) },
      deliberations: { label: 'Délibérations', read: readDeliberations },
      serviceId: { label: 'Service', read: labelOf(services) },
      audience: { label: 'Public' },
      conditions: { label: 'Conditions' },
      link: { label: 'Lien' },
      source: { label: 'Source' },
      forbidden: { label: 'Ne jamais écrire' },
      photoId: { label: 'Photo', read: chosenMedia('vignette') },
    },
  })
  useProposedCode(form, 'name', props.takenCodes)
  return (
    <EditorDataProvider editionId={editionId} figures={preview?.figures ?? {}} words={preview?.words ?? {}}>
      <form onSubmit={onSubmit} noValidate className="grid gap-8">
        {panel}
        {inConflict ? null : (
          <>
            <div className="grid max-w-3xl gap-5">
              <div className="grid gap-5 sm:grid-cols-[1fr_10rem]">
                <TextField
                  form={form}
                  name="name"
                  printed
                  label="Nom officiel"
                  hint="Celui de la délibération, lettre pour lettre."
                />
                <TextField form={form} name="acronym" label="Sigle" hint="« APA »" optional />
              </div>
              <TextField
                form={form}
                name="code"
                label="Code"
                readOnly={!creating}
                hint={
                  creating
                    ? 'Proposé d’après le nom. Minuscules, chiffres et tirets. Les bilans nomment le dispositif par lui : il ne changera plus.'
                    : 'Les bilans nomment le dispositif par lui : il ne change plus.'
                }
              />
              <TextArea
                form={form}
                name="forbidden"
                label="Ne jamais écrire"
                hint="Une formule par ligne. Aucun bilan ne pourra être soumis avec elle, même s’il ne cite pas le dispositif."
                rows={2}
                optional
              />
            </div>
            <TextFields
              key={offer ? 'before' : 'after'}
              form={form}
              places={places}
              preview={preview}
              onPlace={setEditionId}
            />
            <div className="grid max-w-3xl gap-5">
              <SelectField
                form={form}
                name="ambitionId"
                label="Pacte et ambition"
                options={[none, ...ambitions]}
              />
              <OrientationsField form={form} options={orientations} />
              <DeliberationsField form={form} />
              <SelectField form={form} name="serviceId" label="Service" options={[none, ...services]} />
              <TextArea form={form} name="audience" label="Public" printed rows={2} optional />
              <TextArea form={form} name="conditions" label="Conditions" printed rows={2} optional />
              <TextField form={form} name="link" label="Lien" hint="Commence par https://" optional />
              <TextField form={form} name="source" label="Source" optional />
              <PhotoField
                form={form}
                name="photoId"
                label="Photo"
                hint="Elle illustre la fiche ; une page ne l’imprime que si un bloc « Photo » la choisit."
                use="vignette"
                canAdd={props.canAddMedia}
              />
              {!creating && <ImpactNotice dispositif={values.code} />}
              <SubmitBar
                label={creating ? 'Créer le dispositif' : 'Enregistrer le dispositif'}
                pending={pending}
                refusal={refusal}
              >
                <LinkButton
                  variant="quiet"
                  href={creating ? '/atelier/dispositifs' : `/atelier/dispositifs/${values.code}`}
                >
                  Annuler
                </LinkButton>
              </SubmitBar>
            </div>
          </>
        )}
      </form>
    </EditorDataProvider>
  )
}
