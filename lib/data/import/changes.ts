import { Prisma } from '@/prisma/generated/client'
import { valueId } from './value-id'

/** The values that an import replaced, with those that took their place: what opens proposals in the editions. */
export const importChanges = (batchId: string): Prisma.Sql => Prisma.sql`
  SELECT c.current_id AS old_id, ${valueId(batchId, 'value')} AS new_id FROM import_cells c
  WHERE c.batch_id = ${batchId}::uuid AND c.outcome = 'changed'`

/** Same for an undone import: from what it had written back to the copy of what was there before, or to nothing. */
export const undoneChanges = (batchId: string): Prisma.Sql => Prisma.sql`
  SELECT ${valueId(batchId, 'value')} AS old_id,
    CASE WHEN c.outcome = 'changed' THEN ${valueId(batchId, 'back')} END AS new_id
  FROM import_cells c WHERE c.batch_id = ${batchId}::uuid AND c.outcome IN ('new', 'changed')`
