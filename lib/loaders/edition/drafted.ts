import { findEditionPlace } from '@/lib/data/bilan/find-bilan'
import type { Db } from '@/lib/data/client'
import { decideEdit } from '@/lib/domain/edition/edit-permission'
import { can } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { isUuid } from '@/lib/domain/shared/uuid'

/**
 * The one gate of the working copy: its words, its épreuve, the values that it may print, small counts among them. For
 * who drafts; the others read what was submitted. Unknown and forbidden answer alike, so that nothing is learnt by trying.
 */
export const draftedEdition = async (
  db: Db,
  viewer: Viewer,
  editionId: string,
): Promise<Result<{ id: string /** Still a draft, that this person may change. */; editable: boolean }>> => {
  const place = isUuid(editionId) ? await findEditionPlace(db, editionId) : null
  const target = place && { territoryId: place.bilan.territoryId, status: place.status }
  return target && can(viewer, 'edition.edit', target)
    ? { ok: true, value: { id: editionId, editable: decideEdit(viewer, target).ok } }
    : refuse('not-found', 'Ce bilan n’existe pas, ou vous n’y avez pas accès.')
}
