import type { Db } from '@/lib/data/client'
import { applyTransition, type EditionChanges, type Move } from '@/lib/data/edition/apply-transition'
import { loadFacts } from '@/lib/data/edition/load-facts'
import { lockBilanOf, lockEdition } from '@/lib/data/edition/lock-edition'
import { type Actor, scheduler } from '@/lib/domain/shared/actor'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { decide } from '@/lib/domain/workflow/decide'
import type { Decider, DecisionInput, EditionFacts } from '@/lib/domain/workflow/facts'
import type { Transition } from '@/lib/domain/workflow/transitions'
import type { SystemContext } from '../context'
import { transact } from '../transaction'

export type Moved = { editionId: string; status: EditionFacts['status']; lock: number }

type Effect = {
  changes?: EditionChanges
  told?: Move['told']
  /** The revision that the history names: the current one unless told otherwise. */
  revisionId?: string
}

type Decision = {
  by: Decider
  transition: Transition
  input: DecisionInput & { editionId: string }
  /** Two editions of the bilan are concerned: they wait for each other. */
  wholeBilan?: true
  /** What comes with the move, in the same transaction. A refusal undoes it all. */
  effect?: (tx: Db, facts: EditionFacts) => Promise<Result<Effect>> | Result<Effect>
}

export const unknownEdition = refuse('unknown-edition', 'Ce bilan n’existe pas, ou n’existe plus.')

export const actorOf = (by: Decider): Actor => (by === 'scheduler' ? scheduler : { id: by.id, name: by.name })

/** The road of every decision that moves an edition: lock, facts, decide, effect, transition and history, at once. */
export const runDecision = (context: SystemContext, decision: Decision): Promise<Result<Moved>> =>
  transact<Moved>(context.db, async tx => {
    const { by, transition, input } = decision
    if (decision.wholeBilan) await lockBilanOf(tx, input.editionId)
    await lockEdition(tx, input.editionId)
    const facts = await loadFacts(tx, input.editionId, context.now)
    if (!facts) return unknownEdition
    const decided = decide(transition, facts, by, context.now, input)
    if (!decided.ok) return decided
    const effect = decision.effect ? await decision.effect(tx, facts) : ok<Effect>({})
    if (!effect.ok) return effect
    const { changes, told, revisionId = facts.revision?.id ?? null } = effect.value
    const moved = await applyTransition(tx, {
      transition,
      edition: facts,
      revisionId,
      actor: actorOf(by),
      now: context.now,
      changes,
      told,
    })
    if (!moved.ok) return moved
    const status = decided.value.to ?? facts.status
    return ok({ editionId: facts.id, status, lock: facts.lock + 1 })
  })
