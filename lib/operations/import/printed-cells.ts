import type { Db } from '@/lib/data/client'
import { importChanges } from '@/lib/data/import/changes'
import { listEditionStatuses } from '@/lib/data/proposal/edition-statuses'
import { listChangedUses } from '@/lib/data/proposal/value-uses'
import type { Status } from '@/lib/domain/edition/status'
import { countImpact, type Impact, proposedStatuses } from '@/lib/domain/proposal/impact'

export type PrintedCells = {
  /** Each bilan once, however many of the changed cells it prints. */
  impact: Impact
  /** By the value that a cell replaces. */
  byValue: ReadonlyMap<string, Impact>
}

/**
 * The bilans that print what an import changes: those where a proposal will be opened, or was. Three questions whatever
 * the size of the file: what is printed anywhere is looked for among the cells, not the other way round.
 */
export const loadPrintedCells = async (db: Db, batchId: string): Promise<PrintedCells> => {
  const uses = await listChangedUses(db, importChanges(batchId), proposedStatuses)
  const statuses = await listEditionStatuses(
    db,
    uses.map(({ editionId }) => editionId),
  )
  const byValue = new Map<string, { editionId: string; status: Status }[]>()
  for (const { oldValueId, editionId } of uses) {
    const status = statuses.get(editionId)
    if (status) byValue.set(oldValueId, [...(byValue.get(oldValueId) ?? []), { editionId, status }])
  }
  return {
    impact: countImpact([...byValue.values()].flat()),
    byValue: new Map([...byValue].map(([id, editions]) => [id, countImpact(editions)])),
  }
}
