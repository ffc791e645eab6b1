'use client'

import { SelectField } from '@/components/form/select-field'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { RecordImpact } from '@/components/proposal/record-impact'
import { useProposedCode } from '@/components/record/use-proposed-code'
import { useRecordForm } from '@/components/record/use-record-form'
import { LinkButton } from '@/components/ui/link-button'
import { saveIndicatorAction } from '@/lib/actions/record/save-indicator'
import {
  aggregationLabels,
  aggregations,
  moneyStageLabels,
  moneyStages,
} from '@/lib/domain/indicator/aggregation-label'
import { type IndicatorValues, indicatorSchema } from '@/lib/domain/record/indicator-form'

type Choice = { value: string; label: string }

export type IndicatorFormProps = {
  values: IndicatorValues
  userId: string
  /** Codes of the other indicators, for a new one. */
  takenCodes: readonly string[] | null
  services: readonly Choice[]
  dispositifs: readonly Choice[]
}

const none: Choice = { value: '', label: 'Aucun' }
const aggregationOptions = aggregations.map(value => ({ value, label: aggregationLabels[value] }))
const stageOptions = [
  { value: '', label: 'Ce n’est pas un montant' },
  ...moneyStages.map(value => ({ value, label: moneyStageLabels[value] })),
]

const labelOf = (options: readonly Choice[]) => (value: string) =>
  options.find(option => option.value === value)?.label ?? ''

/** Creates or changes an indicator. */
export function IndicatorForm({ values, userId, takenCodes, services, dispositifs }: IndicatorFormProps) {
  const creating = values.id === null
  const { form, onSubmit, refusal, pending, panel, inConflict } = useRecordForm({
    schema: indicatorSchema,
    action: saveIndicatorAction,
    values,
    userId,
    kind: 'indicateur',
    hrefOf: key => `/atelier/indicateurs/${key}`,
    saved: creating ? 'L’indicateur est créé.' : 'L’indicateur est enregistré.',
    fields: {
      labelMany: { label: 'Au pluriel' },
      labelOne: { label: 'Au singulier' },
      unit: { label: 'Unité' },
      definition: { label: 'Définition' },
      method: { label: 'Méthode' },
      territoryAggregation: { label: 'Entre territoires', read: labelOf(aggregationOptions) },
      periodAggregation: { label: 'Entre périodes', read: labelOf(aggregationOptions) },
      decimals: { label: 'Décimales' },
      smallCountThreshold: { label: 'Seuil de petit effectif' },
      moneyStage: { label: 'Stade du montant', read: labelOf(stageOptions) },
      serviceId: { label: 'Service', read: labelOf(services) },
      dispositifId: { label: 'Dispositif', read: labelOf(dispositifs) },
    },
  })
  useProposedCode(form, 'labelMany', takenCodes)
  return (
    <form onSubmit={onSubmit} noValidate className="grid max-w-3xl gap-5">
      {panel}
      {inConflict ? null : (
        <>
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField
              form={form}
              name="labelMany"
              printed
              label="Au pluriel"
              hint="Comme on l’imprime : « collégiens accueillis »."
            />
            <TextField
              form={form}
              name="labelOne"
              label="Au singulier"
              printed
              hint="« collégien accueilli »"
            />
          </div>
          <TextField
            form={form}
            name="code"
            label="Code"
            readOnly={!creating}
            hint={
              creating
                ? 'Proposé d’après le nom. Minuscules, chiffres et tirets. Il nomme l’indicateur dans les fichiers et ne changera plus.'
                : 'Il nomme l’indicateur dans les fichiers et ne change plus.'
            }
          />
          <TextArea
            form={form}
            name="definition"
            label="Définition"
            hint="Ce qui est compté, et ce qui ne l’est pas."
            optional
          />
          <TextArea
            form={form}
            name="method"
            label="Méthode"
            hint="D’où vient le nombre, comment il est obtenu."
            rows={3}
            optional
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <SelectField
              form={form}
              name="serviceId"
              label="Service qui le tient"
              options={[none, ...services]}
            />
            <SelectField
              form={form}
              name="dispositifId"
              label="Dispositif"
              options={[none, ...dispositifs]}
            />
            <SelectField
              form={form}
              name="territoryAggregation"
              label="Des communes au canton, au département"
              options={aggregationOptions}
            />
            <SelectField
              form={form}
              name="periodAggregation"
              label="D’une période à l’autre"
              options={aggregationOptions}
            />
            <TextField
              form={form}
              name="unit"
              label="Unité"
              hint="« € », « m² » ; rien pour un nombre de choses."
              optional
            />
            <TextField form={form} name="decimals" label="Décimales" inputMode="numeric" hint="De 0 à 6." />
            <SelectField form={form} name="moneyStage" label="Stade du montant" options={stageOptions} />
            <TextField
              form={form}
              name="smallCountThreshold"
              label="Seuil de petit effectif"
              inputMode="numeric"
              hint="En dessous, le nombre ne se publie pas."
              optional
            />
          </div>
          <RecordImpact
            form={form}
            kind="indicator"
            id={values.id}
            printed={['labelOne', 'labelMany', 'unit', 'decimals', 'definition']}
          />
          <SubmitBar
            label={creating ? 'Créer l’indicateur' : 'Enregistrer l’indicateur'}
            pending={pending}
            refusal={refusal}
          >
            <LinkButton
              variant="quiet"
              href={creating ? '/atelier/indicateurs' : `/atelier/indicateurs/${values.code}`}
            >
              Annuler
            </LinkButton>
          </SubmitBar>
        </>
      )}
    </form>
  )
}
