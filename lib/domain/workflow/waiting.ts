import type { Status } from '../edition/status'
import { can } from '../policy/can'
import type { Viewer } from '../policy/role'
import { type Transition, transitionRules } from './transitions'

/** What the list of editions knows of each: enough to say whom it waits for, not enough to decide. */
export type WaitingFacts = {
  status: Status
  territoryId: string
  submittedById: string | null
  validatedById: string | null
  /** Who gave a visa on the current revision. */
  visaUserIds: readonly string[]
}

/** Steps forward, in the order they are offered when a person may take several. */
const steps: readonly Transition[] = ['giveVisa', 'submit', 'closeReview', 'validate', 'approve', 'publish']

/**
 * The step this person is awaited for, or null. A hint for « À faire »: the decision itself is `decide`, which reads
 * more (four eyes on every block, deadlines, manifest).
 */
export const awaitedStep = (viewer: Viewer, facts: WaitingFacts): Transition | null =>
  steps.find(step => {
    const { from, permission } = transitionRules[step]
    return (
      from.includes(facts.status) &&
      permission !== null &&
      can(viewer, permission, { territoryId: facts.territoryId, status: facts.status }) &&
      !done(step, viewer, facts)
    )
  }) ?? null

const done = (step: Transition, viewer: Viewer, facts: WaitingFacts): boolean => {
  if (step === 'giveVisa') return facts.visaUserIds.includes(viewer.id)
  if (step === 'validate') return facts.submittedById === viewer.id
  if (step === 'approve') return facts.submittedById === viewer.id || facts.validatedById === viewer.id
  return step === 'publish' && facts.status === 'programme'
}
