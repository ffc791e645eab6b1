'use client'

import { Badge } from '@/components/ui/badge'
import { Kbd } from '@/components/ui/kbd'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import { precisionLabels, valueStatusLabels } from '@/lib/domain/indicator/value-words'
import { CellFacts } from './cell-facts'
import { CellHistory } from './cell-history'
import { CellIssue } from './cell-issue'
import { precisionSigns, printAmount } from './cell-text'
import { GapForm } from './gap-form'
import type { Crossing } from './grid-model'
import { LiftForm } from './lift-form'
import type { ValueGridState } from './use-value-grid'

/** Everything about the cell where one is: what it says, what is wrong with it, what stood there before. */
export const CellPanel = ({ grid }: { grid: ValueGridState }) => (
  <aside
    aria-label="La case choisie"
    className="grid content-start gap-5 border-t border-line-strong pt-4 xl:border-t-0 xl:border-l xl:pt-0 xl:pl-6"
  >
    {grid.crossing === null ? null : grid.crossing.kind === 'computed' ? (
      <ComputedPanel aggregate={grid.crossing.aggregate} />
    ) : (
      <ValuePanel grid={grid} crossing={grid.crossing} />
    )}
    {isEditable(grid) && (
      <p className="text-sm text-ink-soft">
        <Kbd>Entrée</Kbd> modifie, <Kbd>Ctrl</Kbd> <Kbd>V</Kbd> colle un bloc d’Excel ou de LibreOffice,{' '}
        <Kbd>Suppr</Kbd> retire la valeur, <Kbd>Ctrl</Kbd> <Kbd>Z</Kbd> annule.
      </p>
    )}
  </aside>
)

const isEditable = ({ data, crossing }: ValueGridState): boolean =>
  crossing?.kind === 'value' && data.indicators[crossing.address.indicator]?.refusal === null

type Computed = Extract<Crossing, { kind: 'computed' }>

const ComputedPanel = ({ aggregate }: Pick<Computed, 'aggregate'>) => (
  <section aria-labelledby="case-calculee" className="grid gap-2">
    <h2 id="case-calculee" className="text-base">
      Case calculée
    </h2>
    {aggregate.kind === 'computed' && (
      <p className="tabular text-xl italic">{printAmount(aggregate.amount)}</p>
    )}
    <p className="max-w-[60ch]">{aggregate.explanation}</p>
    {aggregate.kind === 'computed' && !aggregate.complete && (
      <p className="max-w-[60ch] text-sm text-warn">
        Ce nombre est incomplet : il ne vaut pas pour l’ensemble et n’est jamais imprimé à sa place.
      </p>
    )}
  </section>
)

const ValuePanel = ({
  grid,
  crossing,
}: {
  grid: ValueGridState
  crossing: Extract<Crossing, { kind: 'value' }>
}) => {
  const { data, state, model, store } = grid
  const { address, key, row } = crossing
  const indicator = data.indicators[address.indicator]
  const value = state.cells.get(key)
  const pending = state.pending.get(key)
  const gap = model.gapAt(row, address.period)
  const editable = isEditable(grid)
  if (!indicator) return null
  return (
    <section aria-labelledby="case-titre" className="grid gap-4">
      <div>
        <h2 id="case-titre" className="text-base">
          {row.label}
        </h2>
        <p className="text-sm text-ink-soft">
          {[printPeriodKey(address.period), row.note].filter(Boolean).join(' · ')}
        </p>
        <p className="tabular mt-1 text-xl">
          {value ? (
            <>
              {precisionSigns[value.precision].word}
              {value.amount === null ? value.concealed : printAmount(value.amount, indicator.decimals)}
              {indicator.unit ? `\u00A0${indicator.unit}` : ''}
            </>
          ) : (
            <span className="text-base text-ink-soft">Aucune valeur</span>
          )}
        </p>
        {value && (
          <p className="mt-1 flex flex-wrap gap-1.5">
            <Badge tone={value.certified ? 'good' : 'neutral'}>
              {value.certified ? 'certifiée' : valueStatusLabels[value.status].toLowerCase()}
            </Badge>
            {value.precision !== 'exact' && <Badge>{precisionLabels[value.precision].toLowerCase()}</Badge>}
            {value.small !== 'none' && (
              <Badge tone={value.small === 'open' ? 'warn' : 'neutral'}>
                {value.small === 'open' ? 'petit effectif' : 'petit effectif, diffusion acceptée'}
              </Badge>
            )}
            {value.fictitious && <Badge>démonstration</Badge>}
          </p>
        )}
        {value && <p className="mt-2 text-sm">Source : {value.source ?? <em>à compléter</em>}</p>}
      </div>
      {row.role === 'split' && (
        <p className="text-sm text-ink-soft">
          Cette commune est partagée entre plusieurs cantons : sa valeur vaut pour la commune entière et
          n’entre dans la somme d’aucun canton.
        </p>
      )}
      {pending && <CellIssue grid={grid} cellKey={key} pending={pending} />}
      {gap && value && (
        <GapForm key={value.id + gap.difference} grid={grid} value={value} gap={gap} editable={editable} />
      )}
      {value?.small === 'open' && editable && (
        <LiftForm
          key={`lift ${value.id}`}
          valueId={value.id}
          onLifted={() => store.patch([key], { small: 'lifted' })}
        />
      )}
      {editable && value && !pending && (
        <CellFacts key={value.id} grid={grid} address={address} value={value} />
      )}
      {!editable && <p className="text-sm text-ink-soft">{indicator.refusal}</p>}
      <CellHistory
        key={`${key} ${value?.id ?? ''} ${value?.certified ?? ''} ${value?.small ?? ''} ${data.gaps[value?.id ?? '']?.at ?? ''}`}
        address={address}
      />
    </section>
  )
}
