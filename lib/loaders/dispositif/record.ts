import 'server-only'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/lib/auth/viewer'
import { db } from '@/lib/data/client'
import { findForm } from '@/lib/data/dispositif/find'
import { can } from '@/lib/domain/policy/can'
import { shownPhoto } from '../media/shown-photo'
import { loadUses } from '../proposal/where-used'
import { loadDispositif } from '../record/lists'
import { loadNotes } from './notes'

/** A dispositif with where it is printed, and its notes for who may read them. */
export const loadDispositifRecord = async (code: string) => {
  const dispositif = await loadDispositif(code)
  const record = dispositif && (await findForm(db(), { code }))
  if (!dispositif || !record) notFound()
  const viewer = await requireViewer()
  const [used, notes] = await Promise.all([loadUses('dispositif', record.id), loadNotes(record.id)])
  return {
    dispositif,
    id: record.id,
    archived: record.archivedAt !== null,
    deliberations: record.deliberations,
    used,
    photo: shownPhoto(dispositif.photo, new Date()),
    notes,
    canEdit: can(viewer, 'dispositif.edit'),
  }
}
