import 'server-only'
import { notFound } from 'next/navigation'
import { db } from '@/lib/data/client'
import type { WorkingCopy } from '@/lib/domain/bilan/working-copy'
import { env } from '@/lib/env'
import { loadDraft } from './working-copy'

/** The working copy for the screen that drafts it; its caller has checked who asks. */
export const loadDraftOf = async (editionId: string): Promise<WorkingCopy> => {
  const { siteUrl, demonstration } = env()
  const draft = await loadDraft(db(), editionId, { siteUrl, demonstration, now: new Date() })
  return draft ? draft.copy : notFound()
}
