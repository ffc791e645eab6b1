import { statusLabels } from '../edition/status'
import { can, forbiddenSentence } from '../policy/can'
import { type FieldRefusal, ok, type Refusal, type Result } from '../shared/result'
import type { Decider, DecisionInput, EditionFacts } from './facts'
import { requirementChecks } from './requirements'
import { reviewClosing } from './review-closing'
import { type Transition, type TransitionRule, transitionLabels, transitionRules } from './transitions'

export type Decision = { transition: Transition; to: TransitionRule['to'] }

/**
 * Whether `by` may take this transition now. The same answer draws the button (without `input`: the sentence is its
 * tooltip) and guards the operation (with `input`: what the person gave is checked too).
 */
export const decide = (
  transition: Transition,
  facts: EditionFacts,
  by: Decider,
  now: Date,
  input?: DecisionInput,
): Result<Decision, FieldRefusal> => {
  const rule = transitionRules[transition]
  const refusal =
    forbidden(rule, facts, by) ??
    stale(facts, input) ??
    misplaced(transition, rule, facts) ??
    unmet(rule, facts, by, now, input)
  return refusal ? { ok: false, error: refusal } : ok({ transition, to: rule.to })
}

/** Whether the step asks for a written reason, as things stand; what a person chooses may ask for one too. */
export const reasonDue = (transition: Transition, facts: EditionFacts, now: Date): boolean => {
  const { requires } = transitionRules[transition]
  return (
    requires.includes('reason') ||
    (requires.includes('visas-settled') && reviewClosing(facts, now).needsReason)
  )
}

const forbidden = (rule: TransitionRule, facts: EditionFacts, by: Decider): Refusal | null => {
  if (by === 'scheduler' && rule.scheduler) return null
  if (by === 'scheduler' || rule.permission === null) {
    return {
      code: 'forbidden',
      sentence: 'Cette action n’est ouverte à personne : elle suit une autre décision.',
    }
  }
  return can(by, rule.permission, { territoryId: facts.territoryId, status: facts.status })
    ? null
    : { code: 'forbidden', sentence: forbiddenSentence(rule.permission) }
}

const stale = (facts: EditionFacts, input: DecisionInput | undefined): Refusal | null =>
  input && input.lock !== facts.lock ? staleRefusal : null

/** Someone moved the edition between the screen and the decision. */
export const staleRefusal: Refusal = {
  code: 'stale',
  sentence:
    'Quelqu’un a agi avant vous sur ce bilan : rien n’a été changé. Rechargez la page pour voir où il en est.',
}

const misplaced = (transition: Transition, rule: TransitionRule, facts: EditionFacts): Refusal | null => {
  if (rule.from.includes(facts.status)) return null
  const expected = rule.from.map(status => `« ${statusLabels[status]} »`).join(' ou ')
  return {
    code: 'wrong-state',
    sentence: `${transitionLabels[transition]} n’est pas possible : ce bilan est à l’étape « ${statusLabels[facts.status]} » et il faut qu’il soit à l’étape ${expected}.`,
  }
}

const unmet = (
  rule: TransitionRule,
  facts: EditionFacts,
  by: Decider,
  now: Date,
  input: DecisionInput | undefined,
): FieldRefusal | null => {
  for (const requirement of rule.requires) {
    const refusal = requirementChecks[requirement]({ facts, by, now, input })
    if (refusal) return refusal
  }
  return null
}
