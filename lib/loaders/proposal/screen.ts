import 'server-only'
import { forbidden } from 'next/navigation'
import { findBilan } from '@/lib/data/bilan/find-bilan'
import { db } from '@/lib/data/client'
import type { ProposalRow } from '@/lib/domain/proposal/row'
import { type FollowUp, loadFollowUp } from '../bilan/follow-up'
import { loadProposalRows } from './rows'

/** The proposals of a bilan, of the edition in preparation and of the one online alike. */
export const loadProposalScreen = async (
  collection: string,
  territory: string,
): Promise<{ found: FollowUp; rows: ProposalRow[] }> => {
  const found = await loadFollowUp(collection, territory)
  if (!found.canDraft) forbidden()
  const bilan = await findBilan(db(), collection, territory)
  const editionIds = bilan?.editions.map(edition => edition.id) ?? []
  return { found, rows: await loadProposalRows(db(), editionIds) }
}
