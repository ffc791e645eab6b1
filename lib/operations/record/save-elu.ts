import type { Db } from '@/lib/data/client'
import { recordEvent } from '@/lib/data/history/record'
import { findElu } from '@/lib/data/record/elus'
import { createElu, findHolderOfAccount, updateElu } from '@/lib/data/record/save'
import { authorize } from '@/lib/domain/policy/can'
import { type EluInput, type EluValues, eluValues } from '@/lib/domain/record/elu-form'
import type { SaveOutcome } from '@/lib/domain/record/save-outcome'
import { type FieldRefusal, ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { requirePhoto } from '../media/require-photo'
import { transact } from '../transaction'
import { gone, stale } from './stale'

type Outcome = Result<SaveOutcome<EluValues>, FieldRefusal>

/** Creates the record of an élu, or saves the one that was read. The name is kept letter by letter. */
export const saveElu = (context: OperationContext, input: EluInput): Promise<Outcome> =>
  transact<SaveOutcome<EluValues>, FieldRefusal>(context.db, async tx => {
    const allowed = authorize(context.viewer, 'elu.edit')
    if (!allowed.ok) return allowed
    const { id, revision, ...data } = input
    const held = await heldAccount(tx, input)
    if (held) return held
    const before = id === null ? null : await findElu(tx, id)
    const photo = await requirePhoto(tx, data.photoId, before?.photoId ?? null)
    if (!photo.ok) return photo
    if (id === null || revision === null) {
      const created = await createElu(tx, data)
      await record(tx, context, created.id, { created: true, name: data.printedName })
      return ok({ kind: 'saved', id: created.id, key: created.id })
    }
    if (!(await updateElu(tx, { id, revision }, data))) {
      const theirs = await findElu(tx, id)
      return theirs ? stale(tx, { kind: 'elu', id }, eluValues(theirs)) : gone()
    }
    await record(tx, context, id, { name: data.printedName })
    return ok({ kind: 'saved', id, key: id })
  })

const record = (
  tx: Db,
  { viewer, now }: OperationContext,
  id: string,
  data: Record<string, string | boolean>,
) => recordEvent(tx, { actor: viewer, at: now, action: 'elu.save', subject: { kind: 'elu', id }, data })

const heldAccount = async (tx: Db, { userId, id }: EluInput): Promise<Outcome | null> => {
  const holder = userId === null ? null : await findHolderOfAccount(tx, userId, id)
  if (!holder) return null
  const sentence = `Ce compte est déjà celui de ${holder.printedName}.`
  return { ok: false, error: { ...refuse('account-taken', sentence).error, fields: { userId: sentence } } }
}
