import 'server-only'
import { db } from '@/lib/data/client'
import { loadWorkingCopy } from '@/lib/data/edition/load-working-copy'
import { usualMode } from '@/lib/domain/takeover/merge'
import { loadFollowUp } from './follow-up'

/** The bilan that a document is taken over into, and how that is proposed first. */
export const loadTakeOver = async (collection: string, territory: string) => {
  const found = await loadFollowUp(collection, territory)
  if (!found.canEdit) return { found, mode: null }
  const { snapshot, blocks } = await loadWorkingCopy(db(), found.edition.id)
  const own = snapshot.rubriques.flatMap(rubrique => rubrique.blocks.filter(({ id }) => !blocks[id]?.common))
  return { found, mode: usualMode(own) }
}
