import type { Db } from '@/lib/data/client'
import { searchRecords } from '@/lib/data/search/search-records'
import { can } from '@/lib/domain/policy/can'
import { readableEditions } from '@/lib/domain/policy/readable-editions'
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
    editions: readableEditions(viewer),
  })
  return found.slice(0, shown).map(hitOf)
}
