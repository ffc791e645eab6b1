import { findRevision } from '@/lib/data/bilan/find-bilan'
import type { Db } from '@/lib/data/client'
import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import { can } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'
import { isUuid } from '@/lib/domain/shared/uuid'

/** A revision that this person may read, with the resolved bilan its files were made from. */
export const findReadableRevision = async (db: Db, viewer: Viewer, id: string) => {
  const revision = isUuid(id) ? await findRevision(db, id) : null
  if (!revision) return null
  const { status, bilan } = revision.edition
  const published = revision.publications.length > 0
  if (!can(viewer, 'revision.read', { territoryId: bilan.territoryId, status, published })) return null
  // Written by submitEdition from a ResolvedBilan, in a table that nobody can change.
  return { ...revision, resolved: revision.resolved as unknown as ResolvedBilan }
}
