import { recordEvent } from '@/lib/data/history/record'
import { findGroupe } from '@/lib/data/record/elus'
import { createGroupe, isGroupeNameTaken, updateGroupe } from '@/lib/data/record/save'
import { authorize } from '@/lib/domain/policy/can'
import { type GroupeInput, type GroupeValues, groupeValues } from '@/lib/domain/record/elu-form'
import type { SaveOutcome } from '@/lib/domain/record/save-outcome'
import { type FieldRefusal, ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { gone, stale } from './stale'

type Outcome = Result<SaveOutcome<GroupeValues>, FieldRefusal>

/** Creates a political group, or saves the one that was read. */
export const saveGroupe = (context: OperationContext, input: GroupeInput): Promise<Outcome> =>
  transact<SaveOutcome<GroupeValues>, FieldRefusal>(context.db, async tx => {
    const { viewer, now } = context
    const allowed = authorize(viewer, 'elu.edit')
    if (!allowed.ok) return allowed
    const { id, revision, ...data } = input
    if (await isGroupeNameTaken(tx, data.name, id)) return nameTaken()
    const creating = id === null || revision === null
    if (!creating && !(await updateGroupe(tx, { id, revision }, data))) {
      const theirs = await findGroupe(tx, id)
      return theirs ? stale(tx, { kind: 'groupe', id }, groupeValues(theirs)) : gone()
    }
    const saved = creating ? await createGroupe(tx, data) : { id }
    await recordEvent(tx, {
      actor: viewer,
      at: now,
      action: 'groupe.save',
      subject: { kind: 'groupe', id: saved.id },
      data: { created: creating, name: data.name },
    })
    return ok({ kind: 'saved', id: saved.id, key: saved.id })
  })

const nameTaken = (): Outcome => {
  const sentence = 'Un autre groupe porte déjà ce nom.'
  return { ok: false, error: { ...refuse('name-taken', sentence).error, fields: { name: sentence } } }
}
