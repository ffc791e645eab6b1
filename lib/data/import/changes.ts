import type { Db } from '../client'
import type { ValueChange } from '../proposal/value-uses'
import { valueId } from './value-id'

/** The values that an import replaced, with those that took their place: what opens proposals in the editions. */
export const listImportChanges = (db: Db, batchId: string): Promise<ValueChange[]> =>
  db.$queryRaw<ValueChange[]>`
    SELECT c.current_id::text AS "oldValueId", ${valueId(batchId, 'value')}::text AS "newValueId" FROM import_cells c
    WHERE c.batch_id = ${batchId}::uuid AND c.outcome = 'changed'`

/** Same for an undone import: from what it had written back to the copy of what was there before, or to nothing. */
export const listUndoneChanges = (db: Db, batchId: string): Promise<ValueChange[]> =>
  db.$queryRaw<ValueChange[]>`
    SELECT ${valueId(batchId, 'value')}::text AS "oldValueId",
      CASE WHEN c.outcome = 'changed' THEN ${valueId(batchId, 'back')}::text END AS "newValueId"
    FROM import_cells c WHERE c.batch_id = ${batchId}::uuid AND c.outcome IN ('new', 'changed')`
