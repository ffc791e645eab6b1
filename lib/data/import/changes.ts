import type { Db } from '../client'
import type { ValueChange } from '../proposal/value-uses'

/** The values that an import replaced, with those that took their place: what opens proposals in the editions. */
export const listImportChanges = (db: Db, batchId: string): Promise<ValueChange[]> =>
  db.$queryRaw<ValueChange[]>`
    SELECT current_id::text AS "oldValueId", written_id::text AS "newValueId" FROM import_cells
    WHERE batch_id = ${batchId}::uuid AND outcome = 'changed' AND written_id IS NOT NULL`

/** Same for an undone import: from what it had written back to the copy of what was there before. */
export const listUndoneChanges = (db: Db, batchId: string): Promise<ValueChange[]> =>
  db.$queryRaw<ValueChange[]>`
    SELECT v.id::text AS "oldValueId", v.superseded_by_id::text AS "newValueId"
    FROM import_cells c JOIN indicator_values v ON v.id = c.written_id
    WHERE c.batch_id = ${batchId}::uuid AND c.outcome = 'changed' AND v.superseded_by_id IS NOT NULL`
