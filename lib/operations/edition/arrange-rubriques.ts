import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/client'
import { listBlockIds } from '@/lib/data/edition/arrange-blocks'
import { listRubriques, orderRubriques } from '@/lib/data/edition/arrange-rubriques'
import { findRubrique } from '@/lib/data/edition/save-rubrique'
import { placeRubrique, removeRubrique } from '@/lib/data/edition/write-content'
import { recordEvent } from '@/lib/data/history/record'
import { emptyInline } from '@/lib/domain/bilan/rich-text'
import { placeAmong } from '@/lib/domain/edition/rubrique-order'
import type { HistoryAction } from '@/lib/domain/shared/history'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { holdFound } from './editable'
import { rubriqueGone } from './save-rubrique'

/** On which page, and at which position among all the rubriques, from 1. */
type Place = { page: number; position: number }

const requireRubrique = (tx: Db, context: OperationContext, rubriqueId: string) =>
  holdFound(tx, context, () => findRubrique(tx, rubriqueId), rubriqueGone)

/** A new rubrique, without title or block, right below this one and on its page. */
export const addRubrique = (
  context: OperationContext,
  input: { below: string },
): Promise<Result<{ rubriqueId: string }>> =>
  transact<{ rubriqueId: string }>(context.db, async tx => {
    const found = await requireRubrique(tx, context, input.below)
    if (!found.ok) return found
    const { editionId } = found.value
    const order = await listRubriques(tx, editionId)
    const at = order.findIndex(({ id }) => id === input.below)
    const page = order[at]?.page ?? 1
    const id = randomUUID()
    const empty = { id, page, title: emptyInline, chapo: null, ambition: null, blocks: [] }
    await placeRubrique(tx, editionId, empty, { position: at + 2, changed: true, key: null })
    await orderRubriques(tx, placeAmong(order, { id, page }, at + 2))
    await tell(tx, context, 'rubrique.add', editionId, id)
    return ok({ rubriqueId: id })
  })

/** Moves a rubrique with its blocks, to another page or not. `from` is where it was read. */
export const moveRubrique = (
  context: OperationContext,
  input: Place & { rubriqueId: string; from: Place },
): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    const found = await requireRubrique(tx, context, input.rubriqueId)
    if (!found.ok) return found
    const { id, editionId } = found.value
    const order = await listRubriques(tx, editionId)
    const read = order[input.from.position - 1]
    if (read?.id !== id || read.page !== input.from.page) return movedMeanwhile
    await orderRubriques(tx, placeAmong(order, { id, page: input.page }, input.position))
    await tell(tx, context, 'rubrique.move', editionId, id)
    return ok(true)
  })

/** Takes out a rubrique that holds nothing any more. */
export const deleteRubrique = (
  context: OperationContext,
  input: { rubriqueId: string; revision: number },
): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    const found = await requireRubrique(tx, context, input.rubriqueId)
    if (!found.ok) return found
    const { id, editionId, revision } = found.value
    if (revision !== input.revision) return changedMeanwhile
    if ((await listBlockIds(tx, id)).length > 0) return notEmpty
    const others = (await listRubriques(tx, editionId)).filter(rubrique => rubrique.id !== id)
    const [heir] = others
    if (!heir) return lastOne
    // What was written in it, then taken out, stays: an hour’s version may bring it back.
    await removeRubrique(tx, id, heir.id)
    await orderRubriques(tx, others)
    await tell(tx, context, 'rubrique.delete', editionId, id)
    return ok(true)
  })

const movedMeanwhile = refuse(
  'moved-meanwhile',
  'Cette rubrique vient d’être déplacée par quelqu’un\u00a0: l’ordre a été relu, recommencez s’il le faut.',
)
const changedMeanwhile = refuse(
  'conflict',
  'L’en-tête de cette rubrique vient d’être modifié par quelqu’un\u00a0: elle n’a pas été retirée. Relisez-la d’abord.',
)
const notEmpty = refuse(
  'rubrique-not-empty',
  'Cette rubrique a encore des blocs\u00a0: déplacez-les ou retirez-les d’abord.',
)
const lastOne = refuse('last-rubrique', 'Un bilan a au moins une rubrique\u00a0: celle-ci reste.')

const tell = (
  tx: Db,
  context: OperationContext,
  action: HistoryAction,
  editionId: string,
  rubriqueId: string,
) =>
  recordEvent(tx, {
    actor: context.viewer,
    at: context.now,
    action,
    subject: { kind: 'rubrique', id: rubriqueId },
    editionId,
  })
