import { longDate, parisDate } from '../calendar/paris-date'
import { joinFrench } from '../typography/list'
import type { EditionFacts, ExpectedVisa } from './facts'
import { latestVisas, visaStanding } from './visa-standing'

export type ReviewClosing = {
  possible: boolean
  /** A written reason is due: visas are missing after the deadline, or a requested correction is declined. */
  needsReason: boolean
  sentence: string
}

/**
 * Whether the review by the conseillers can be closed: all visas favourable and standing; or, with a written reason,
 * once the deadline has passed or when a correction is declined.
 */
export const reviewClosing = (facts: EditionFacts, now: Date): ReviewClosing => {
  const standing = latestVisas(facts.visas).filter(
    visa => facts.revision !== null && visaStanding(visa, facts.revision.parts).stands,
  )
  const visaOf = (userId: string | null) => standing.find(visa => visa.userId === userId)
  const pending = facts.expectedVisas.filter(expected => !visaOf(expected.userId))
  const declined = facts.expectedVisas.filter(
    expected => visaOf(expected.userId)?.verdict === 'corrections_demandees',
  )
  const due = facts.reviewDueOn
  const late = due !== null && parisDate(now) > due

  if (pending.length > 0 && !late) {
    const until = due ? ` (jusqu’au ${longDate(due)})` : ''
    const verb = pending.length > 1 ? 'Les avis sont encore attendus' : 'Un avis est encore attendu'
    return { possible: false, needsReason: false, sentence: `${verb}${until} : ${names(pending)}.` }
  }
  if (pending.length > 0) {
    const verb = pending.length > 1 ? 'Des avis manquent' : 'Un avis manque'
    return {
      possible: true,
      needsReason: true,
      sentence: `${verb} alors que le délai est passé : ${names(pending)}.`,
    }
  }
  if (declined.length > 0) {
    return {
      possible: true,
      needsReason: true,
      sentence: `Des corrections sont demandées par ${names(declined)}.`,
    }
  }
  if (facts.expectedVisas.length === 0) {
    return {
      possible: true,
      needsReason: true,
      sentence: 'Aucun conseiller n’est enregistré pour ce territoire.',
    }
  }
  return { possible: true, needsReason: false, sentence: 'Tous les avis sont favorables.' }
}

const names = (expected: readonly ExpectedVisa[]): string => joinFrench(expected.map(({ name }) => name))
