import { randomUUID } from 'node:crypto'
import { loadWorkingCopy } from '@/lib/data/edition/load-working-copy'
import { recordEvent } from '@/lib/data/history/record'
import { figureKey } from '@/lib/domain/figure/token-key'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { matchDocument, placeKey } from '@/lib/domain/takeover/match-document'
import { mergeTaken } from '@/lib/domain/takeover/merge'
import type { TakeOverRequest } from '@/lib/domain/takeover/request'
import { takenContent } from '@/lib/domain/takeover/to-content'
import type { OperationContext } from '../context'
import { keepDraft } from '../edition/checkpoint'
import { holdEditable } from '../edition/editable'
import { replaceContent } from '../edition/replace-content'
import { transact } from '../transaction'
import { matcherOf } from './read'

export type TakenOver = { linked: number; toVerify: number }

const baseChanged = refuse(
  'base-changed',
  'Les valeurs ont changé pendant que vous relisiez\u00A0: rien n’a été repris. Relisez le document à nouveau.',
)

/**
 * Puts a document that was looked at in the draft, in one transaction: the draft is kept first, every block goes through
 * the ordinary writes. The numbers are matched again with the base as it is: a figure that is not offered is refused.
 */
export const applyTakeOver = (
  context: OperationContext,
  { editionId, rubriques, choices, mode }: TakeOverRequest,
): Promise<Result<TakenOver>> =>
  transact<TakenOver>(context.db, async tx => {
    const editable = await holdEditable(tx, context, editionId)
    if (!editable.ok) return editable
    const figures = matchDocument(rubriques, await matcherOf(tx, editionId))
    const places = new Map(figures.map(figure => [placeKey(figure), figure]))
    for (const [place, token] of Object.entries(choices)) {
      const offered = places.get(place)?.offers.some(offer => figureKey(offer.token) === figureKey(token))
      if (!offered) return baseChanged
    }
    const kept = await keepDraft(tx, context, {
      editionId,
      kind: 'before',
      name: 'Avant la reprise d’un document',
    })
    if (!kept.ok) return kept
    const { snapshot } = await loadWorkingCopy(tx, editionId)
    const taken = takenContent(rubriques, figures, new Map(Object.entries(choices)), randomUUID)
    const replaced = await replaceContent(tx, context, editionId, {
      rubriques: mergeTaken(snapshot.rubriques, taken, mode),
      origins: snapshot.origins,
    })
    if (!replaced.ok) return replaced
    const linked = Object.keys(choices).length
    const toVerify = figures.filter(figure => !figure.spelled && !(placeKey(figure) in choices)).length
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'draft.take-over',
      subject: { kind: 'edition', id: editionId },
      editionId,
      data: { linked, toVerify, mode },
    })
    return ok({ linked, toVerify })
  })
