'use client'

import { useRouter } from 'next/navigation'
import { issuerLabels } from '@/components/collection/issuer-labels'
import { TerritoryChoice } from '@/components/collection/territory-choice'
import { say } from '@/components/feedback/toast'
import { DateField } from '@/components/form/date-field'
import { SelectField } from '@/components/form/select-field'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextField } from '@/components/form/text-field'
import { useZodForm } from '@/components/form/use-zod-form'
import { LinkButton } from '@/components/ui/link-button'
import { saveCollectionAction } from '@/lib/actions/collection/collections'
import { deadlineSteps } from '@/lib/domain/calendar/deadline'
import { type CollectionValues, collectionFormSchema, deadlineLabels } from '@/lib/domain/collection/form'
import type { Issuer } from '@/lib/domain/collection/issuer'

type Modele = {
  name: string
  issuer: Issuer
  scope: 'canton' | 'departement'
  version: { id: string; number: number }
}
export type Territory = { id: string; kind: 'departement' | 'canton'; name: string; code: string }

type Props = {
  values: CollectionValues
  modeleFixed: boolean
  modeles: readonly Modele[]
  territories: readonly Territory[]
  imprimeurs: readonly { id: string; name: string; address: string }[]
}

/** Opens a collection, or changes one: occasion, modèle, calendar, imprint, territories. */
export const CollectionForm = ({ values, modeleFixed, modeles, territories, imprimeurs }: Props) => {
  const router = useRouter()
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: collectionFormSchema,
    defaultValues: values,
    typedAction: saveCollectionAction,
    onSuccess: ({ slug }) => {
      say(values.id === null ? 'La collection est créée.' : 'La collection est enregistrée.')
      router.push(`/atelier/collections/${slug}`)
    },
  })
  const chosen = modeles.find(({ version }) => version.id === form.watch('modeleVersionId'))
  const scope = chosen?.scope ?? 'canton'
  return (
    <form onSubmit={onSubmit} noValidate className="grid max-w-3xl gap-8">
      <section aria-labelledby="occasion" className="grid gap-5">
        <h2 id="occasion" className="text-lg">
          L’occasion
        </h2>
        <TextField
          form={form}
          name="title"
          label="Titre"
          printed
          hint="Imprimé, et dans l’adresse publique."
        />
        <SelectField
          form={form}
          name="modeleVersionId"
          label="Modèle"
          disabled={modeleFixed}
          hint={
            modeleFixed
              ? 'Des bilans sont faits de ce modèle : il change par ses versions.'
              : chosen
                ? `${issuerLabels[chosen.issuer]} : identité, mentions et payeur sont les siens.`
                : undefined
          }
          options={modeles.map(({ name, version }) => ({
            value: version.id,
            label: `${name}, version ${version.number}`,
          }))}
        />
        <div className="grid gap-5 sm:grid-cols-3">
          <TextField form={form} name="dataStartYear" label="Valeurs de" inputMode="numeric" />
          <TextField form={form} name="dataEndYear" label="à" inputMode="numeric" />
          <TextField form={form} name="mandat" label="Mandat" placeholder="2021-2028" />
        </div>
      </section>
      <section aria-labelledby="echeances" className="grid gap-5">
        <h2 id="echeances" className="text-lg">
          Le calendrier
        </h2>
        <DateField
          form={form}
          name="letterboxOn"
          label="En boîte aux lettres le"
          hint="Chaque échéance se compte à rebours de ce jour."
        />
        <div className="grid gap-5 sm:grid-cols-5">
          {deadlineSteps.map(step => (
            <TextField
              key={step}
              form={form}
              name={`days.${step}`}
              label={deadlineLabels[step]}
              hint="jours avant"
              inputMode="numeric"
            />
          ))}
        </div>
      </section>
      <section aria-labelledby="mentions" className="grid gap-5">
        <h2 id="mentions" className="text-lg">
          Les mentions obligatoires
        </h2>
        <TextField form={form} name="director" label="Directeur ou directrice de la publication" optional />
        <TextField form={form} name="host" label="Hébergeur du site" optional />
        <TextField form={form} name="contact" label="Contact" optional />
        <TextField
          form={form}
          name="payer"
          label="Qui paie, et reçoit la facture de l’imprimeur"
          optional={chosen?.issuer !== 'groupe'}
        />
        <SelectField
          form={form}
          name="imprimeurId"
          label="Imprimeur"
          options={[
            { value: '', label: 'À compléter' },
            ...imprimeurs.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField form={form} name="imprimeurName" label="Ou un autre imprimeur : son nom" optional />
          <TextField form={form} name="imprimeurAddress" label="Son adresse" optional />
        </div>
      </section>
      <TerritoryChoice form={form} scope={scope} territories={territories} />
      <SubmitBar
        label={values.id === null ? 'Créer la collection' : 'Enregistrer la collection'}
        pending={pending}
        refusal={refusal}
        next={values.id === null ? 'Les bilans se créent ensuite, tous en une fois.' : undefined}
      >
        <LinkButton variant="quiet" href="/atelier/collections">
          Annuler
        </LinkButton>
      </SubmitBar>
    </form>
  )
}
