'use client'

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
} from '@/lib/domain/figure/token'

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

/** Operations that the number of chosen periods allows. */
const operationsFor = (count: number): Operation[] =>
  count === 1 ? ['value', 'share', 'rank'] : count === 2 ? ['sum', 'change', 'rate'] : ['sum']

type Props = { token: FigureToken; periods: FigureChoice[]; onChange: (token: FigureToken) => void }

/** Period, operation, format and claim of the chosen value. */
export const FigureOptions = ({ token, periods, onChange }: Props) => {
  const allowed = operationsFor(token.periods.length)
  const withPeriods = (keys: string[]) => {
    const [first = 'value'] = operationsFor(keys.length)
    onChange({
      ...token,
      periods: keys,
      operation: operationsFor(keys.length).includes(token.operation) ? token.operation : first,
    })
  }
  const toggle = (key: string) => {
    const keys = token.periods.includes(key)
      ? token.periods.filter(other => other !== key)
      : [...token.periods, key].sort()
    if (keys.length > 0) withPeriods(keys)
  }
  return (
    <div className="mt-4 grid gap-3">
      {periods.length > 1 && (
        <fieldset>
          <legend className="font-semibold">Périodes</legend>
          <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {periods.map(choice => (
              <label key={choice.periodKey} className="flex items-center gap-2">
                <Checkbox
                  checked={token.periods.includes(choice.periodKey)}
                  onCheckedChange={() => toggle(choice.periodKey)}
                />
                {choice.period}
              </label>
            ))}
          </div>
        </fieldset>
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
