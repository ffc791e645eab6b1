import 'server-only'
import { findEditionPlace } from '@/lib/data/bilan/find-bilan'
import type { Db } from '@/lib/data/client'
import { decideEdit } from '@/lib/domain/edition/edit-permission'
import { authorize } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { isUuid } from '@/lib/domain/shared/uuid'

/** The one gate of what is read of an edition: unknown and forbidden answer alike, so that nothing is learnt by trying. */
export const readableEdition = async (
  db: Db,
  viewer: Viewer,
  editionId: string,
): Promise<Result<{ id: string /** A draft that this person may change. */; editable: boolean }>> => {
  const place = isUuid(editionId) ? await findEditionPlace(db, editionId) : null
  const allowed =
    place &&
    authorize(viewer, 'edition.read', { territoryId: place.bilan.territoryId, status: place.status }).ok
  return allowed
    ? {
        ok: true,
        value: {
          id: editionId,
          editable: decideEdit(viewer, { territoryId: place.bilan.territoryId, status: place.status }).ok,
        },
      }
    : refuse('not-found', 'Ce bilan n’existe pas, ou vous n’y avez pas accès.')
}
