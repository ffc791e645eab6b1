import 'server-only'
import { requireViewer } from '@/lib/auth/viewer'
import { db } from '@/lib/data/client'
import { listNotes } from '@/lib/data/dispositif/notes'
import { can } from '@/lib/domain/policy/can'

export type NotesFound = {
  notes: { id: string; body: string; at: string; by: string }[]
  canWrite: boolean
}

/** The only road to internal notes; null for who may not read them: they are not even told whether there are any. */
export const loadNotes = async (dispositifId: string): Promise<NotesFound | null> => {
  const viewer = await requireViewer()
  if (!can(viewer, 'note.read')) return null
  const notes = await listNotes(db(), dispositifId)
  return {
    notes: notes.map(({ id, body, createdAt, author }) => ({
      id,
      body,
      at: createdAt.toISOString(),
      by: author.name,
    })),
    canWrite: can(viewer, 'note.write'),
  }
}
