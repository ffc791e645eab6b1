import type { Status } from '../edition/status'
import { joinFrench } from '../typography/list'

/** What a change of a record meets: pages being written, pages that were submitted, pages that are public. */
export const impactKinds = ['draft', 'review', 'public', 'withdrawn'] as const
export type ImpactKind = (typeof impactKinds)[number]

/** Null: an edition that was replaced or archived is a matter of record, a change proposes nothing to it. */
export const impactOf: Record<Status, ImpactKind | null> = {
  brouillon: 'draft',
  relecture: 'review',
  validation: 'review',
  approbation: 'review',
  approuve: 'review',
  programme: 'review',
  publie: 'public',
  remplace: null,
  retire: 'withdrawn',
  archive: null,
}

/** Statuses in which an edition receives proposals. */
export const proposedStatuses: readonly Status[] = [
  'brouillon',
  'relecture',
  'validation',
  'approbation',
  'approuve',
  'programme',
  'publie',
  'retire',
]

/** Number of editions of each kind. */
export type Impact = Record<ImpactKind, number>

/** Counts each edition once, however many of its blocks print the record. */
export const countImpact = (uses: readonly { editionId: string; status: Status }[]): Impact => {
  const impact: Impact = { draft: 0, review: 0, public: 0, withdrawn: 0 }
  for (const [, status] of new Map(uses.map(use => [use.editionId, use.status]))) {
    const kind = impactOf[status]
    if (kind) impact[kind] += 1
  }
  return impact
}

const words: Record<ImpactKind, readonly [string, string]> = {
  draft: ['brouillon', 'brouillons'],
  review: ['en relecture', 'en relecture'],
  public: ['publié', 'publiés'],
  withdrawn: ['retiré', 'retirés'],
}

/** « 3 brouillons, 1 en relecture et 2 publiés »; null when no page is concerned. From 2 on, plural. */
export const printImpact = (impact: Impact): string | null => {
  const parts = impactKinds.flatMap(kind => {
    const count = impact[kind]
    return count === 0 ? [] : [`${count}\u00a0${words[kind][count > 1 ? 1 : 0]}`]
  })
  return parts.length === 0 ? null : joinFrench(parts)
}
