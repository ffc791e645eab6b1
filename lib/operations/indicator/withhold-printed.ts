import type { Db } from '@/lib/data/client'
import { listEditionStatuses } from '@/lib/data/proposal/edition-statuses'
import { listChangedUses } from '@/lib/data/proposal/value-uses'
import type { CellWrite, PrintedIn } from '@/lib/domain/indicator/grid'
import { countImpact, printImpact, proposedStatuses } from '@/lib/domain/proposal/impact'
import type { PlannedCell } from './plan-cell'

export type Withheld = {
  planned: PlannedCell[]
  /** Values that bilans print: replacing one of these, and only of these, opens proposals. */
  printed: ReadonlySet<string>
}

/**
 * Before anything is written: a cell that bilans print waits until the person was told how many. One question for the
 * whole batch, none for cells that were empty.
 */
export const withholdPrinted = async (
  tx: Db,
  cells: readonly CellWrite[],
  planned: readonly PlannedCell[],
): Promise<Withheld> => {
  const replaced = cells.flatMap(({ readId }, index) => (readId && mayWrite(planned[index]) ? [readId] : []))
  const uses = await editionsPrinting(tx, replaced)
  return {
    printed: new Set(uses.keys()),
    planned: planned.map((plan, index) => {
      const cell = cells[index]
      const editions = uses.get(cell?.readId ?? '')
      return cell && editions && !cell.accepted ? asking(plan, editions) : plan
    }),
  }
}

/** What is written now, and what will be once confirmed. */
const mayWrite = (plan: PlannedCell | undefined): boolean =>
  plan?.do === 'write' || (plan?.do === 'tell' && plan.outcome.outcome === 'confirm')

const editionsPrinting = async (
  tx: Db,
  valueIds: readonly string[],
): Promise<ReadonlyMap<string, PrintedIn[]>> => {
  const changes = valueIds.map(oldValueId => ({ oldValueId, newValueId: null }))
  const uses = await listChangedUses(tx, changes, proposedStatuses)
  const statuses = await listEditionStatuses(tx, [...new Set(uses.map(({ editionId }) => editionId))])
  const found = new Map<string, Map<string, PrintedIn>>()
  for (const { oldValueId, editionId } of uses) {
    const status = statuses.get(editionId)
    const editions = found.get(oldValueId) ?? new Map<string, PrintedIn>()
    if (status) editions.set(editionId, { editionId, status })
    found.set(oldValueId, editions)
  }
  return new Map([...found].map(([id, editions]) => [id, [...editions.values()]]))
}

const asking = (plan: PlannedCell, editions: PrintedIn[]): PlannedCell => {
  const sentence = `Bilans qui l’impriment\u00A0: ${printImpact(countImpact(editions)) ?? 'un'}. Une proposition y sera ouverte.`
  if (plan.do === 'write') return { do: 'tell', outcome: { outcome: 'printed', sentence, editions } }
  if (plan.outcome.outcome !== 'confirm') return plan
  return {
    do: 'tell',
    outcome: { ...plan.outcome, sentence: `${plan.outcome.sentence} ${sentence}`, editions },
  }
}
