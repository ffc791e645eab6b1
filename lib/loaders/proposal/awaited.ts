import 'server-only'
import { requireViewer } from '@/lib/auth/viewer'
import { db } from '@/lib/data/client'
import { describeUses } from '@/lib/data/proposal/describe-uses'
import { countOpenProposals } from '@/lib/data/proposal/list-open'
import type { Status } from '@/lib/domain/edition/status'
import { can } from '@/lib/domain/policy/can'

export type AwaitedProposals = {
  editionId: string
  number: number
  status: Status
  count: number
  collection: { slug: string; title: string }
  territory: { slug: string; label: string }
}

/** « À faire »: the editions with proposals that this person may answer. */
export const loadAwaitedProposals = async (): Promise<AwaitedProposals[]> => {
  const viewer = await requireViewer()
  if (!can(viewer, 'edition.edit')) return []
  const counts = await countOpenProposals(db())
  const uses = [...counts.keys()].map(editionId => ({ editionId, blockId: editionId, via: null }))
  const editions = await describeUses(db(), uses)
  return editions
    .filter(({ territoryId, status }) => can(viewer, 'edition.edit', { territoryId, status }))
    .map(({ blocks: _none, territoryId: _id, ...edition }) => ({
      ...edition,
      count: counts.get(edition.editionId) ?? 0,
    }))
}
