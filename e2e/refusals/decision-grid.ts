import { people } from '../fixtures/people'

/**
 * The grid of the decisions, written by hand from the product's table of states and transitions, not from the code:
 * who, at which stage, with what; and one bilan of the demonstration on which it is allowed.
 */
export const stages = {
  brouillon: { canton: 'fruges', edition: 1 },
  relecture: { canton: 'bethune', edition: 1 },
  validation: { canton: 'beuvry', edition: 1 },
  approbation: { canton: 'bruay-la-buissiere', edition: 1 },
  approuve: { canton: 'henin-beaumont-2', edition: 1 },
  programme: { canton: 'wingles', edition: 1 },
  publie: { canton: 'berck', edition: 1 },
  remplace: { canton: 'boulogne-sur-mer-2', edition: 1 },
  retire: { canton: 'marck', edition: 1 },
  archive: { canton: 'calais-3', edition: 1 },
} as const
export type Stage = keyof typeof stages

/** One account per role; « conseillère » stands for the one of the canton in question, « élue d’ailleurs » for Lens. */
export const roles = {
  communication: people.communication,
  cabinet: people.cabinet,
  direction: people.direction,
  service: people.service,
  administration: people.administration,
  conseillere: null,
  'élue d’ailleurs': people.conseillere,
  personne: null,
} as const
export type RoleName = keyof typeof roles

export type Decision = {
  action: string
  from: readonly Stage[]
  who: readonly RoleName[]
  given?: Record<string, unknown>
  /** The bilan that waits for it, and who may: the allowed twin. */
  twin: { canton: string; edition?: number; by: RoleName; becomes: Stage }
}

const nextWeek = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString()
const reason = 'Motif écrit pour un essai.'

export const decisions: Record<string, Decision> = {
  soumettre: {
    action: 'submitAction',
    from: ['brouillon'],
    who: ['communication', 'cabinet'],
    twin: { canton: 'arras-2', edition: 2, by: 'communication', becomes: 'relecture' },
  },
  'donner un avis': {
    action: 'giveVisaAction',
    from: ['relecture'],
    who: ['conseillere'],
    given: { verdict: 'favorable' },
    twin: { canton: 'brebieres', by: 'conseillere', becomes: 'relecture' },
  },
  'clore la relecture': {
    action: 'closeReviewAction',
    from: ['relecture'],
    who: ['cabinet'],
    given: { reason },
    twin: { canton: 'auchel', by: 'cabinet', becomes: 'validation' },
  },
  valider: {
    action: 'validateAction',
    from: ['validation'],
    who: ['cabinet'],
    twin: { canton: 'avion', by: 'cabinet', becomes: 'approbation' },
  },
  'donner le bon à tirer': {
    action: 'approveAction',
    from: ['approbation'],
    who: ['direction'],
    given: { publishOn: nextWeek.slice(0, 10) },
    twin: { canton: 'etaples', by: 'direction', becomes: 'approuve' },
  },
  programmer: {
    action: 'scheduleAction',
    from: ['approuve'],
    who: ['direction'],
    given: { scheduledFor: nextWeek },
    twin: { canton: 'lievin', by: 'direction', becomes: 'programme' },
  },
  déprogrammer: {
    action: 'unscheduleAction',
    from: ['programme'],
    who: ['direction'],
    twin: { canton: 'lillers', by: 'direction', becomes: 'approuve' },
  },
  publier: {
    action: 'publishAction',
    from: ['approuve', 'programme'],
    who: ['direction'],
    twin: { canton: 'henin-beaumont-1', by: 'direction', becomes: 'publie' },
  },
  reprendre: {
    action: 'takeBackAction',
    from: ['relecture', 'validation', 'approbation', 'approuve', 'programme'],
    who: ['communication', 'cabinet', 'direction', 'conseillere'],
    given: { reason },
    twin: { canton: 'noeux-les-mines', by: 'conseillere', becomes: 'brouillon' },
  },
  retirer: {
    action: 'withdrawAction',
    from: ['publie'],
    who: ['cabinet', 'direction'],
    given: { note: 'Note publique d’un essai.' },
    twin: { canton: 'arras-1', by: 'direction', becomes: 'retire' },
  },
  'remettre en ligne': {
    action: 'restoreAction',
    from: ['retire'],
    who: ['direction'],
    twin: { canton: 'lumbres', by: 'direction', becomes: 'publie' },
  },
  archiver: {
    action: 'archiveAction',
    from: ['remplace', 'retire'],
    who: ['cabinet'],
    twin: { canton: 'calais-2', by: 'cabinet', becomes: 'archive' },
  },
}
