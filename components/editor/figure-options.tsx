'use client'

import { useEditorData } from '@/components/editor/editor-data'
import { Checkbox } from '@/components/ui/checkbox'
import { Select } from '@/components/ui/select'
import type { FigureChoice } from '@/lib/domain/bilan/working-copy'
import {
  type Claim,
  claims,
  type FigureFormat,
  type FigureToken,
  figureFormats,
  type Operation,
  operationsOn,
} from '@/lib/domain/figure/token'
import {
  type CollectionYears,
  isRelative,
  relativePeriods,
  togglePeriod,
} from '@/lib/domain/indicator/collection-period'
import { printInYears, printPeriodKey } from '@/lib/domain/indicator/period-text'
import { capitalize } from '@/lib/domain/typography/sentence'

const formatLabels: Record<FigureFormat, string> = {
  exact: 'Exact (1 612 345)',
  rounded: 'Arrondi (1,6 million)',
  words: 'En lettres (six)',
}

/** Operations whose result has a direction, which words may say instead of a sign. */
const directed: ReadonlySet<Operation> = new Set(['change', 'rate'])

const claimLabels: Record<Claim, string> = {
  exact: 'Sans réserve',
  plus_de: 'Plus de…',
  pres_de: 'Près de…',
  environ: 'Environ…',
}

const operationLabels: Record<Operation, string> = {
  value: 'La valeur',
  sum: 'La somme des périodes',
  change: 'L’écart entre les deux périodes',
  rate: 'L’évolution en pour cent',
  share: 'La part du département',
  rank: 'Le rang dans le département',
}

type Props = { token: FigureToken; periods: FigureChoice[]; onChange: (token: FigureToken) => void }

/** Period, operation, format and claim of the chosen value. */
export const FigureOptions = ({ token, periods, onChange }: Props) => {
  const { example } = useEditorData()
  const allowed = operationsOn(token.periods)
  const toggle = (key: string) => {
    const keys = togglePeriod(token.periods, key)
    const possible = operationsOn(keys)
    const [first = 'value'] = possible
    const operation = possible.includes(token.operation) ? token.operation : first
    onChange({ ...token, periods: keys, operation })
  }
  const own = periods.map(({ periodKey, period }) => ({ key: periodKey, label: period }))
  return (
    <div className="mt-4 grid gap-3">
      {(own.length > 1 || example) && (
        <Periods legend="Périodes" choices={own} chosen={token.periods} onToggle={toggle} />
      )}
      {example && (
        <Periods
          legend="Selon la collection"
          choices={relativeChoices(periods, token, example.years)}
          chosen={token.periods}
          onToggle={toggle}
        />
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice
          label="Ce qui est imprimé"
          options={allowed}
          labels={operationLabels}
          value={token.operation}
          onChange={operation => onChange({ ...token, operation })}
        />
        <Choice
          label="Écriture"
          options={figureFormats}
          labels={
            directed.has(token.operation)
              ? { ...formatLabels, words: 'En toutes lettres (une hausse de…)' }
              : formatLabels
          }
          value={token.format}
          onChange={format => onChange({ ...token, format })}
        />
        <Choice
          label="Ce que la phrase affirme"
          options={claims}
          labels={claimLabels}
          value={token.claim}
          onChange={claim => onChange({ ...token, claim })}
        />
      </div>
      <label className="flex items-center gap-2" htmlFor="figure-label">
        <Checkbox
          id="figure-label"
          checked={token.label}
          onCheckedChange={label => onChange({ ...token, label })}
        />
        Écrire aussi ce qui est compté
      </label>
    </div>
  )
}

/** What a modèle may say instead: the same words in each collection, with the years they mean in the one that is seen. */
const relativeChoices = (
  periods: readonly FigureChoice[],
  { periods: chosen }: FigureToken,
  years: CollectionYears,
): PeriodChoice[] =>
  [
    ...new Set([...relativePeriods(periods.map(({ periodKey }) => periodKey)), ...chosen.filter(isRelative)]),
  ].map(key => ({ key, label: `${capitalize(printPeriodKey(key))} (${printInYears(key, years)})` }))

type PeriodChoice = { key: string; label: string }
type PeriodsProps = {
  legend: string
  choices: readonly PeriodChoice[]
  chosen: readonly string[]
  onToggle: (key: string) => void
}

const Periods = ({ legend, choices, chosen, onToggle }: PeriodsProps) =>
  choices.length > 0 && (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {choices.map(({ key, label }) => (
          <label key={key} className="flex items-center gap-2">
            <Checkbox checked={chosen.includes(key)} onCheckedChange={() => onToggle(key)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )

const Choice = <V extends string>(props: {
  label: string
  options: readonly V[]
  labels: Record<V, string>
  value: V
  onChange: (value: V) => void
}) => (
  <div className="grid gap-1">
    <span className="text-sm font-semibold">{props.label}</span>
    <Select
      aria-label={props.label}
      options={props.options.map(value => ({ value, label: props.labels[value] }))}
      value={props.value}
      onChange={props.onChange}
    />
  </div>
)
