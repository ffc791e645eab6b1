import type { Status } from '@/lib/domain/edition/status'
import type { Db } from '../client'

export const listEditionStatuses = async (
  db: Db,
  editionIds: readonly string[],
): Promise<ReadonlyMap<string, Status>> => {
  const rows = await db.edition.findMany({
    where: { id: { in: [...new Set(editionIds)] } },
    select: { id: true, status: true },
  })
  return new Map(rows.map(({ id, status }) => [id, status]))
}
