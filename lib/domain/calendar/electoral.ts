import { parisDate } from './paris-date'

/**
 * Article L. 52-1 of the electoral code forbids, in the six months before the month of an election, any promotion of
 * the achievements of a collectivité. Départementales of March 2028: from 1 September 2027. A setting may move the date.
 */
export const electoralFrom = '2027-09-01'

/** True when something put online at this instant falls in the restricted period (`from`: first day, in Paris). */
export const isElectoralPeriod = (instant: Date, from: string = electoralFrom): boolean =>
  parisDate(instant) >= from
