import { insertNote } from '@/lib/data/dispositif/notes'
import { recordEvent } from '@/lib/data/history/record'
import { findDispositifName } from '@/lib/data/proposal/dispositif-name'
import type { NoteInput } from '@/lib/domain/dispositif/note'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

/** Adds an internal note. The history tells that there is one, never what it says. */
export const addNote = (context: OperationContext, input: NoteInput): Promise<Result<{ id: string }>> =>
  transact<{ id: string }>(context.db, async tx => {
    const { viewer, now } = context
    const allowed = authorize(viewer, 'note.write')
    if (!allowed.ok) return allowed
    const name = await findDispositifName(tx, input.dispositifId)
    if (name === null)
      return refuse('not-found', 'Ce dispositif n’existe pas : la note n’a pas été enregistrée.')
    const { id } = await insertNote(tx, { ...input, authorId: viewer.id, createdAt: now })
    await recordEvent(tx, {
      actor: viewer,
      at: now,
      action: 'dispositif.note',
      subject: { kind: 'dispositif', id: input.dispositifId },
      data: { name },
    })
    return ok({ id })
  })
