import 'server-only'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/lib/auth/viewer'
import { db } from '@/lib/data/client'
import { fileStore } from '@/lib/services/storage/file-store'
import { loadRevisionFile } from './revision'

/** The stored article of a revision, as HTML. */
export const loadReading = async (revisionId: string): Promise<string> => {
  const file = await loadRevisionFile(db(), fileStore(), await requireViewer(), revisionId, 'article')
  return file.ok ? Buffer.from(file.value.bytes).toString('utf8') : notFound()
}
