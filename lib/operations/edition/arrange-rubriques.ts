import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/client'
import { listBlockIds } from '@/lib/data/edition/arrange-blocks'
import { listRubriques, orderRubriques } from '@/lib/data/edition/arrange-rubriques'
import { findRecords } from '@/lib/data/edition/known-records'
import { findRemovedRubrique, removedData } from '@/lib/data/edition/removed-rubrique'
import { findRubrique } from '@/lib/data/edition/save-rubrique'
import { placeRubrique, removeRubrique } from '@/lib/data/edition/write-content'
import { type HistoryEntry, recordEvent } from '@/lib/data/history/record'
import { textReferences } from '@/lib/domain/bilan/collect-references'
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
): Promise<Result<Place & { rubriqueId: string }>> =>
  transact<Place & { rubriqueId: string }>(context.db, async tx => {
    const found = await requireRubrique(tx, context, input.below)
    if (!found.ok) return found
    const { editionId } = found.value
    const order = await listRubriques(tx, editionId)
    const at = order.findIndex(({ id }) => id === input.below)
    const page = order[at]?.page ?? 1
    const position = at + 2
    const id = randomUUID()
    const empty = { id, page, title: emptyInline, chapo: null, ambition: null, blocks: [] }
    await placeRubrique(tx, editionId, empty, { position, changed: true, key: null })
    await orderRubriques(tx, placeAmong(order, { id, page }, position))
    await tell(tx, context, 'rubrique.add', editionId, id)
    return ok({ rubriqueId: id, page, position })
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
    const { id, editionId, revision, modeleKey, head } = found.value
    if (revision !== input.revision) return changedMeanwhile
    if ((await listBlockIds(tx, id)).length > 0) return notEmpty
    const others = (await listRubriques(tx, editionId)).filter(rubrique => rubrique.id !== id)
    const [heir] = others
    if (!heir) return lastOne
    // What was written in it, then taken out, stays: an hour’s version may bring it back.
    await removeRubrique(tx, id, heir.id)
    await orderRubriques(tx, others)
    // Kept where it is told that it left: what puts it back reads it there.
    await tell(tx, context, 'rubrique.delete', editionId, id, removedData({ revision, modeleKey, head }))
    return ok(true)
  })

/** Puts back a rubrique that was taken out, as it was, under a new revision: what undoes a removal. */
export const restoreRubrique = (
  context: OperationContext,
  input: Place & { rubriqueId: string },
): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    const { rubriqueId: id, page, position } = input
    const removed = await holdFound(tx, context, () => findRemovedRubrique(tx, id), rubriqueGone)
    if (!removed.ok) return removed
    if (await findRubrique(tx, id)) return notRemoved
    const { editionId, head, modeleKey, revision } = removed.value
    const known = await findRecords(tx, [
      textReferences(head.chapo ? [head.title, head.chapo] : [head.title]),
    ])
    if (!known.ok) return known
    await placeRubrique(
      tx,
      editionId,
      { id, page, ...head, blocks: [] },
      { position, changed: true, key: modeleKey, revision: revision + 1 },
    )
    const others = (await listRubriques(tx, editionId)).filter(rubrique => rubrique.id !== id)
    await orderRubriques(tx, placeAmong(others, { id, page }, position))
    await tell(tx, context, 'rubrique.restore', editionId, id)
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
const notRemoved = refuse('not-removed', 'Cette rubrique est déjà dans le brouillon.')
const lastOne = refuse('last-rubrique', 'Un bilan a au moins une rubrique\u00a0: celle-ci reste.')

const tell = (
  tx: Db,
  context: OperationContext,
  action: HistoryAction,
  editionId: string,
  rubriqueId: string,
  data?: HistoryEntry['data'],
) =>
  recordEvent(tx, {
    actor: context.viewer,
    at: context.now,
    action,
    subject: { kind: 'rubrique', id: rubriqueId },
    editionId,
    data,
  })
