'use client'

import { DateField } from '@/components/form/date-field'
import { SelectField } from '@/components/form/select-field'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { chosenMedia } from '@/components/media/chosen-media'
import { PhotoField } from '@/components/media/photo-field'
import { RecordImpact } from '@/components/proposal/record-impact'
import { useRecordForm } from '@/components/record/use-record-form'
import { LinkButton } from '@/components/ui/link-button'
import { saveEluAction } from '@/lib/actions/record/save-elu'
import { civilities, type EluValues, eluSchema } from '@/lib/domain/record/elu-form'

type Choice = { value: string; label: string }

export type EluFormProps = {
  values: EluValues
  userId: string
  cantons: readonly Choice[]
  groupes: readonly Choice[]
  accounts: readonly Choice[]
  canAddMedia: boolean
}

const none: Choice = { value: '', label: 'Aucun' }
const civilityOptions = [{ ...none, label: 'Aucune' }, ...civilities.map(value => ({ value, label: value }))]
const positionOptions = ['1', '2'].map(value => ({ value, label: value }))

const labelOf = (options: readonly Choice[]) => (value: string) =>
  options.find(option => option.value === value)?.label ?? ''

/** Creates or changes the record of an élu. */
export function EluForm({ values, userId, cantons, groupes, accounts, canAddMedia }: EluFormProps) {
  const creating = values.id === null
  const { form, onSubmit, refusal, pending, panel, inConflict } = useRecordForm({
    schema: eluSchema,
    action: saveEluAction,
    values,
    userId,
    kind: 'elu',
    hrefOf: key => `/atelier/elus/${key}`,
    saved: creating ? 'La fiche est créée.' : 'La fiche est enregistrée.',
    fields: {
      printedName: { label: 'Nom imprimé' },
      civility: { label: 'Civilité' },
      functions: { label: 'Fonctions' },
      email: { label: 'Courriel imprimé' },
      territoryId: { label: 'Canton', read: labelOf(cantons) },
      groupeId: { label: 'Groupe', read: labelOf(groupes) },
      userId: { label: 'Compte', read: labelOf(accounts) },
      startsOn: { label: 'Début du mandat' },
      endsOn: { label: 'Fin du mandat' },
      position: { label: 'Place dans le binôme' },
      photoId: { label: 'Portrait', read: chosenMedia('portrait') },
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate className="grid max-w-3xl gap-5">
      {panel}
      {inConflict ? null : (
        <>
          <div className="grid gap-5 sm:grid-cols-[8rem_1fr]">
            <SelectField form={form} name="civility" label="Civilité" options={civilityOptions} />
            <TextField
              form={form}
              name="printedName"
              label="Nom imprimé"
              hint="Lettre à lettre ce que la page portera : majuscules, accents et traits d’union compris."
              spellCheck={false}
            />
          </div>
          <TextArea
            form={form}
            name="functions"
            printed
            label="Fonctions"
            hint="Une par ligne, dans l’ordre imprimé."
            rows={3}
            optional
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <SelectField form={form} name="territoryId" label="Canton" options={[none, ...cantons]} />
            <SelectField form={form} name="position" label="Place dans le binôme" options={positionOptions} />
            <SelectField form={form} name="groupeId" label="Groupe" options={[none, ...groupes]} />
            <TextField form={form} name="email" label="Courriel imprimé" type="email" optional />
            <DateField form={form} name="startsOn" label="Début du mandat" optional />
            <DateField form={form} name="endsOn" label="Fin du mandat" optional />
          </div>
          <PhotoField
            form={form}
            name="photoId"
            label="Portrait"
            hint="Pour retrouver la personne dans l’atelier. Son accord est suivi avec les autres, dans « Médias »."
            use="portrait"
            canAdd={canAddMedia}
          />
          <SelectField
            form={form}
            name="userId"
            label="Compte dans l’atelier"
            hint="Avec un compte et un mandat en cours, cette personne relit et donne son avis sur les bilans de son canton."
            options={[none, ...accounts]}
          />
          <RecordImpact
            form={form}
            kind="elu"
            id={values.id}
            printed={['printedName', 'functions', 'email', 'territoryId', 'position', 'startsOn', 'endsOn']}
          />
          <SubmitBar
            label={creating ? 'Créer la fiche' : 'Enregistrer la fiche'}
            pending={pending}
            refusal={refusal}
          >
            <LinkButton variant="quiet" href={creating ? '/atelier/elus' : `/atelier/elus/${values.id}`}>
              Annuler
            </LinkButton>
          </SubmitBar>
        </>
      )}
    </form>
  )
}
