import { recordEvent } from '@/lib/data/history/record'
import { findMedia, updateDetails } from '@/lib/data/media/medias'
import { type MediaDetails, mediaValues } from '@/lib/domain/media/details'
import { authorize } from '@/lib/domain/policy/can'
import type { SaveOutcome } from '@/lib/domain/record/save-outcome'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { gone, stale } from '../record/stale'
import { transact } from '../transaction'

export const unknownMedia = refuse('unknown-media', 'Ce média n’existe pas, ou n’existe plus.')

/** Alternative text, credit, focal point, whether persons can be recognised. */
export const saveMediaDetails = (
  context: OperationContext,
  input: MediaDetails,
): Promise<Result<SaveOutcome<MediaDetails>>> =>
  transact(context.db, async tx => {
    const allowed = authorize(context.viewer, 'media.edit')
    if (!allowed.ok) return allowed
    const { id } = input
    const before = await findMedia(tx, id)
    if (!before) return unknownMedia
    if (before.archivedAt !== null)
      return refuse(
        'archived',
        'Ce média est archivé : restaurez-le pour le modifier. Rien n’a été enregistré.',
      )
    if (!(await updateDetails(tx, input))) {
      const theirs = await findMedia(tx, id)
      return theirs ? stale(tx, { kind: 'media', id }, mediaValues(theirs)) : gone()
    }
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'media.save',
      subject: { kind: 'media', id },
      data: { changed: changedFields(mediaValues(before), input) },
    })
    return ok({ kind: 'saved', id, key: id })
  })

const detailFields = ['alternative', 'credit', 'focalX', 'focalY', 'shows'] as const

const changedFields = (before: MediaDetails, after: MediaDetails): string[] =>
  detailFields.filter(field => before[field] !== after[field])
