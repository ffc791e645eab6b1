import type { Db } from '@/lib/data/client'
import { searchRecords } from '@/lib/data/search/search-records'
import { can } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'
import { type Hit, hitOf } from '@/lib/domain/search/hit'

const shown = 20

/** What this person may find: an outage throws, it is never « no result ». */
export const searchFor = async (db: Db, viewer: Viewer, words: string): Promise<Hit[]> => {
  const asked = words.trim().slice(0, 100)
  if (asked === '') return []
  const found = await searchRecords(db, asked, {
    records: can(viewer, 'record.read'),
    accounts: can(viewer, 'account.manage'),
  })
  const hits = found
    .filter(
      ({ kind, territoryId, status }) =>
        kind !== 'bilan' ||
        (territoryId !== null && status !== null && can(viewer, 'edition.read', { territoryId, status })),
    )
    .map(hitOf)
  // Several editions of one bilan lead to the same place.
  return [...new Map(hits.map(hit => [hit.href, hit])).values()].slice(0, shown)
}
