import 'server-only'
import type { Db } from '@/lib/data/client'
import { findBlock, loadConflict } from '@/lib/data/edition/save-block'
import { findRubrique } from '@/lib/data/edition/save-rubrique'
import type { PartNow } from '@/lib/domain/bilan/working-copy'
import type { Viewer } from '@/lib/domain/policy/role'
import { draftedEdition } from './drafted'
import { loadBlockPreviews, loadHeadPreviews } from './working-copy'

type Settings = Parameters<typeof loadBlockPreviews>[3]

/** A block as it stands, for a page that has an older one. Null: gone, or not for this person. */
export const loadBlockNow = async (
  db: Db,
  viewer: Viewer,
  blockId: string,
  settings: Settings,
): Promise<PartNow | null> => {
  const block = await findBlock(db, blockId)
  if (!block || !(await draftedEdition(db, viewer, block.editionId)).ok) return null
  const stored = await loadConflict(db, blockId)
  if (!stored) return null
  const { revision, content } = stored
  return { revision, content, ...(await loadBlockPreviews(db, blockId, content, settings)) }
}

/** The same for the head of a rubrique. */
export const loadHeadNow = async (
  db: Db,
  viewer: Viewer,
  rubriqueId: string,
  settings: Settings,
): Promise<PartNow | null> => {
  const rubrique = await findRubrique(db, rubriqueId)
  if (!rubrique || !(await draftedEdition(db, viewer, rubrique.editionId)).ok) return null
  const { revision, head } = rubrique
  return { revision, content: head, ...(await loadHeadPreviews(db, rubriqueId, head, settings)) }
}
