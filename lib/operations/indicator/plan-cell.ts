import type { StoredCell } from '@/lib/data/indicator/cells'
import type { StoredIndicator } from '@/lib/data/indicator/grid-records'
import type { ValueContent, ValueWrite } from '@/lib/data/indicator/write-values'
import { type CellDecision, decideWrite } from '@/lib/domain/indicator/cell-write'
import { type CellOutcome, type CellValue, type CellWrite, cellKey } from '@/lib/domain/indicator/grid'
import { parsePeriod } from '@/lib/domain/indicator/period'
import { authorize } from '@/lib/domain/policy/can'
import type { OperationContext } from '../context'
import { cellOf } from './cell-of'
import { conflictWith } from './changed-meanwhile'
import type { NamedCells } from './read-cells'

export type WritePlan = { do: 'write'; write: ValueWrite; indicator: StoredIndicator; before: string | null }
export type PlannedCell = WritePlan | { do: 'tell'; outcome: CellOutcome }

type Input = { cell: CellWrite; named: NamedCells; seen: Set<string>; reason: string }

const refused = (sentence: string): PlannedCell => ({ do: 'tell', outcome: { outcome: 'refused', sentence } })

/** What to do with one cell of a batch, from what was read: nothing is written here. */
export const planCell = (context: OperationContext, { cell, named, seen, reason }: Input): PlannedCell => {
  const indicator = named.indicator(cell.indicator)
  if (!indicator) return refused('Cet indicateur n’existe pas.')
  const territory = named.territory(cell.territory)
  if (!territory) return refused('Ce territoire n’existe pas.')
  const allowed = authorize(context.viewer, 'value.enter', { serviceId: indicator.serviceId })
  if (!allowed.ok) return refused(allowed.error.sentence)
  if (indicator.archivedAt) return refused('Cet indicateur est archivé : ses valeurs ne changent plus.')
  const period = parsePeriod(cell.period)
  if (!period) return refused('Cette période n’est pas reconnue.')
  if (seen.has(cellKey(cell)))
    return refused('Cette case est deux fois dans le même envoi : la première compte.')
  seen.add(cellKey(cell))

  const series = named.series(indicator.id, territory.id)
  const current = series.find(value => value.periodKey === cell.period) ?? null
  if ((current?.id ?? null) !== cell.readId)
    return { do: 'tell', outcome: conflictWith(context.viewer, current, indicator) }

  const place = {
    indicatorId: indicator.id,
    territoryId: territory.id,
    periodKind: period.kind,
    periodKey: cell.period,
    readId: cell.readId,
  }
  const plan = (content: ValueContent | null, why: string | null): PlannedCell => ({
    do: 'write',
    write: { ...place, content, reason: why },
    indicator,
    before: current?.amount.toFixed() ?? null,
  })
  if (cell.restore !== null) {
    const former = named.former(cell.restore)
    if (
      former?.indicatorId !== indicator.id ||
      former.territoryId !== territory.id ||
      former.periodKey !== cell.period
    )
      return refused('La valeur à rétablir n’est pas de cette case.')
    return plan(contentOf(former), reason || 'Annulation d’une saisie')
  }
  const decision = decideWrite(cell, {
    current: current && standing(current),
    series: series.map(value => ({ periodKey: value.periodKey, amount: value.amount.toFixed() })),
    unit: indicator.unit,
    decimals: indicator.decimals,
    reason,
  })
  return follow(decision, {
    plan,
    reason: reason || null,
    standing: current && cellOf(context.viewer, current, indicator),
    kept: {
      sourceUrl: current?.sourceUrl ?? null,
      extractedOn: current?.extractedOn ?? null,
      periodHint: current?.periodHint ?? null,
      fictitious: current?.fictitious ?? context.settings.demonstration,
    },
  })
}

type Next = {
  plan: (content: ValueContent | null, why: string | null) => PlannedCell
  reason: string | null
  standing: CellValue | null
  kept: Pick<ValueContent, 'sourceUrl' | 'extractedOn' | 'periodHint' | 'fictitious'>
}

const follow = (decision: CellDecision, next: Next): PlannedCell => {
  switch (decision.do) {
    case 'write':
      return next.plan({ ...next.kept, ...decision.content }, next.reason)
    case 'withdraw':
      return next.plan(null, next.reason)
    case 'nothing':
      return { do: 'tell', outcome: { outcome: 'unchanged', value: next.standing } }
    case 'refuse':
      return refused(decision.sentence)
    case 'ask':
      return { do: 'tell', outcome: { outcome: 'confirm', sentence: decision.sentence, editions: [] } }
  }
}

const standing = (value: StoredCell) => ({
  amount: value.amount.toFixed(),
  precision: value.precision,
  status: value.status,
  source: value.source,
  certified: value.certifiedAt !== null,
})

const contentOf = (former: StoredCell): ValueContent => ({
  amount: former.amount.toFixed(),
  precision: former.precision,
  status: former.status,
  source: former.source,
  sourceUrl: former.sourceUrl,
  extractedOn: former.extractedOn,
  periodHint: former.periodHint,
  fictitious: former.fictitious,
})
