import 'server-only'
import type { Db } from '@/lib/data/client'
import { findCollection } from '@/lib/data/collection/collections'
import { findLastCreation } from '@/lib/data/collection/creations'
import { type CreationProgress, creationProgress } from '@/lib/domain/collection/creation'
import { can } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'

/** How far the last « Créer les bilans » of a collection is; null when there is none that this person may see. */
export const loadCreationProgress = async (
  db: Db,
  viewer: Viewer,
  slug: string,
): Promise<CreationProgress | null> => {
  if (!can(viewer, 'record.read')) return null
  const collection = await findCollection(db, slug)
  const creation = collection && (await findLastCreation(db, collection.id))
  return creation && creationProgress(creation.rows, creation.finishedAt !== null)
}
