'use client'

import { useRouter } from 'next/navigation'
import { issuerLabels } from '@/components/collection/issuer-labels'
import { say } from '@/components/feedback/toast'
import { SelectField } from '@/components/form/select-field'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextField } from '@/components/form/text-field'
import { useZodForm } from '@/components/form/use-zod-form'
import { LinkButton } from '@/components/ui/link-button'
import { createModeleAction } from '@/lib/actions/modele/modeles'
import type { Issuer } from '@/lib/domain/collection/issuer'
import { newModeleSchema } from '@/lib/domain/modele/new-modele'

type Props = {
  modeles: readonly { code: string; name: string; issuer: Issuer; scope: 'canton' | 'departement' }[]
}

const scopeLabels = { canton: 'Un bilan par canton', departement: 'Le bilan du département' } as const

/** A name, and where it starts: another modèle, whose issuer it keeps, or nothing. */
export const NewModeleForm = ({ modeles }: Props) => {
  const router = useRouter()
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: newModeleSchema,
    defaultValues: { name: '', from: '', issuer: 'institution', scope: 'canton' },
    typedAction: createModeleAction,
    onSuccess: ({ code }) => {
      say('Le modèle est créé. Sa première version est un brouillon.')
      router.push(`/atelier/modeles/${code}`)
    },
  })
  const copied = modeles.find(({ code }) => code === form.watch('from'))
  return (
    <form onSubmit={onSubmit} noValidate className="grid max-w-xl gap-5">
      <TextField
        form={form}
        name="name"
        label="Nom du modèle"
        hint="Celui que choisissent les collections."
      />
      <SelectField
        form={form}
        name="from"
        label="Partir de"
        hint={
          copied
            ? `${issuerLabels[copied.issuer]}, ${scopeLabels[copied.scope].toLowerCase()}\u00a0: rubriques, blocs et identité sont copiés.`
            : 'Une couverture et les mentions, à compléter.'
        }
        options={[
          { value: '', label: 'Rien\u00a0: un modèle vide' },
          ...modeles.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      {!copied && (
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField
            form={form}
            name="issuer"
            label="Émetteur"
            options={(['institution', 'groupe'] as const).map(value => ({
              value,
              label: issuerLabels[value],
            }))}
          />
          <SelectField
            form={form}
            name="scope"
            label="Il sert à"
            options={(['canton', 'departement'] as const).map(value => ({
              value,
              label: scopeLabels[value],
            }))}
          />
        </div>
      )}
      <SubmitBar label="Créer le modèle" pending={pending} refusal={refusal}>
        <LinkButton variant="quiet" href="/atelier/modeles">
          Annuler
        </LinkButton>
      </SubmitBar>
    </form>
  )
}
