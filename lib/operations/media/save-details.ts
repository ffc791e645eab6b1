import { recordEvent } from '@/lib/data/history/record'
import { findMedia, setArchived, updateDetails } from '@/lib/data/media/medias'
import type { ArchiveMedia, MediaDetails } from '@/lib/domain/media/details'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

export const unknownMedia = refuse('unknown-media', 'Ce média n’existe pas, ou n’existe plus.')

/** Alternative text, credit, focal point, whether persons can be recognised. */
export const saveMediaDetails = (
  context: OperationContext,
  input: MediaDetails,
): Promise<Result<{ revision: number }>> =>
  transact(context.db, async tx => {
    const allowed = authorize(context.viewer, 'media.edit')
    if (!allowed.ok) return allowed
    const before = await findMedia(tx, input.mediaId)
    if (!before) return unknownMedia
    if (before.archivedAt !== null)
      return refuse(
        'archived',
        'Ce média est archivé : restaurez-le pour le modifier. Rien n’a été enregistré.',
      )
    if (!(await updateDetails(tx, input)))
      return refuse(
        'conflict',
        'Quelqu’un a modifié ce média pendant que vous écriviez : rien n’a été enregistré. Copiez votre texte, rechargez la page, puis reportez-le.',
      )
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'media.save',
      subject: { kind: 'media', id: input.mediaId },
      data: { changed: changedFields(before, input) },
    })
    return ok({ revision: input.revision + 1 })
  })

type Before = NonNullable<Awaited<ReturnType<typeof findMedia>>>

const changedFields = (before: Before, after: MediaDetails): string[] => [
  ...(before.alternative === (after.alternative || null) ? [] : ['alternative']),
  ...(before.credit === (after.credit || null) ? [] : ['credit']),
  ...(before.focalX === after.focalX && before.focalY === after.focalY ? [] : ['focal']),
  ...(before.shows === after.shows ? [] : ['shows']),
]

/** A photo is never deleted: what printed it must still be able to. */
export const archiveMedia = (
  context: OperationContext,
  { mediaId, archived }: ArchiveMedia,
): Promise<Result<{ mediaId: string }>> =>
  transact(context.db, async tx => {
    const allowed = authorize(context.viewer, 'media.edit')
    if (!allowed.ok) return allowed
    const { count } = await setArchived(tx, mediaId, archived ? context.now : null)
    if (count === 0) return unknownMedia
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: archived ? 'media.archive' : 'media.restore',
      subject: { kind: 'media', id: mediaId },
    })
    return ok({ mediaId })
  })
