import 'server-only'
import type { Db } from '@/lib/data/client'
import { findBlock, loadConflict } from '@/lib/data/edition/save-block'
import type { BlockNow } from '@/lib/domain/bilan/working-copy'
import type { Viewer } from '@/lib/domain/policy/role'
import { draftedEdition } from './drafted'
import { loadBlockPreviews } from './working-copy'

/** A block as it stands, for a page that has an older one. Null: gone, or not for this person. */
export const loadBlockNow = async (
  db: Db,
  viewer: Viewer,
  blockId: string,
  settings: Parameters<typeof loadBlockPreviews>[3],
): Promise<BlockNow | null> => {
  const block = await findBlock(db, blockId)
  if (!block || !(await draftedEdition(db, viewer, block.editionId)).ok) return null
  const stored = await loadConflict(db, blockId)
  if (!stored) return null
  const { revision, content } = stored
  return { revision, content, ...(await loadBlockPreviews(db, blockId, content, settings)) }
}
