import 'server-only'
import type { Db } from '@/lib/data/client'
import { findBatch } from '@/lib/data/import/batches'
import { authorize } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { isUuid } from '@/lib/domain/shared/uuid'

type Batch = NonNullable<Awaited<ReturnType<typeof findBatch>>>

/** An import that this person may look at. */
export const readableImport = async (db: Db, viewer: Viewer, id: string): Promise<Result<Batch>> => {
  const allowed = authorize(viewer, 'record.read')
  if (!allowed.ok) return allowed
  const batch = isUuid(id) ? await findBatch(db, id) : null
  return batch ? ok(batch) : refuse('unknown-import', 'Cet import n’existe pas.')
}
