import 'server-only'
import { requireViewer } from '@/lib/auth/viewer'
import { db } from '@/lib/data/client'
import { findVisaRevision } from '@/lib/data/edition/visa-revision'
import { printVersionRef } from '@/lib/domain/edition/version'

/** The comparison from the revision that this person gave an avis on to the current one; null when they are the same. */
export const loadSinceVisa = async (editionId: string, currentRevisionId: string): Promise<string | null> => {
  const viewer = await requireViewer()
  const seen = await findVisaRevision(db(), editionId, viewer.id)
  if (!seen || seen === currentRevisionId) return null
  const [from, to] = [seen, currentRevisionId].map(id => printVersionRef({ kind: 'revision', id }))
  return `/comparer?de=${from}&a=${to}`
}
