'use client'

import { SubmitBar } from '@/components/form/submit-bar'
import { TextField } from '@/components/form/text-field'
import { useRecordForm } from '@/components/record/use-record-form'
import { LinkButton } from '@/components/ui/link-button'
import { saveGroupeAction } from '@/lib/actions/record/save-groupe'
import { type GroupeValues, groupeSchema } from '@/lib/domain/record/elu-form'

/** Creates or changes a political group. */
export function GroupeForm({ values, userId }: { values: GroupeValues; userId: string }) {
  const creating = values.id === null
  const { form, onSubmit, refusal, pending, panel, inConflict } = useRecordForm({
    schema: groupeSchema,
    action: saveGroupeAction,
    values,
    userId,
    kind: 'groupe',
    hrefOf: key => `/atelier/elus/groupes/${key}`,
    saved: creating ? 'Le groupe est créé.' : 'Le groupe est enregistré.',
    fields: {
      name: { label: 'Nom' },
      seats: { label: 'Sièges' },
      reservedSigns: { label: 'Espace réservé, en signes' },
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate className="grid max-w-xl gap-5">
      {panel}
      {inConflict ? null : (
        <>
          <TextField form={form} name="name" label="Nom" hint="Comme il est imprimé." printed />
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField form={form} name="seats" label="Sièges" inputMode="numeric" optional />
            <TextField
              form={form}
              name="reservedSigns"
              label="Espace réservé, en signes"
              hint="Ce que le règlement lui garde, espaces comprises."
              inputMode="numeric"
              optional
            />
          </div>
          <SubmitBar
            label={creating ? 'Créer le groupe' : 'Enregistrer le groupe'}
            pending={pending}
            refusal={refusal}
          >
            <LinkButton
              variant="quiet"
              href={creating ? '/atelier/elus/groupes' : `/atelier/elus/groupes/${values.id}`}
            >
              Annuler
            </LinkButton>
          </SubmitBar>
        </>
      )}
    </form>
  )
}
