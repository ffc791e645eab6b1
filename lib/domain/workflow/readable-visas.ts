import { can } from '../policy/can'
import type { Viewer } from '../policy/role'
import { transitionActions } from '../shared/history'
import type { EditionFacts } from './facts'

/** Whether this person takes part in the review: the avis are not public, even once the bilan is. */
export const mayReadVisas = (
  viewer: Viewer,
  { territoryId, status }: Pick<EditionFacts, 'territoryId' | 'status'>,
): boolean => can(viewer, 'visa.read', { territoryId, status })

/** What a screen is told of an edition by someone who may not read its avis. */
export const withoutVisas = (facts: EditionFacts): EditionFacts => ({
  ...facts,
  expectedVisas: [],
  visas: [],
})

/** That an avis was given stays in the history; its words leave it. */
export const withoutVisaWords = <Event extends { action: string; data: unknown }>(event: Event): Event =>
  event.action === transitionActions.giveVisa ? { ...event, data: null } : event
