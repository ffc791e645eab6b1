import type { Issuer } from '../collection/issuer'
import { type ConsentChannel, type ConsentTerms, consentChannels } from './consent-terms'

export const consentProblems = ['missing', 'withdrawn', 'expired', 'channel', 'later'] as const
export type ConsentProblem = (typeof consentProblems)[number]

/** `none`: nobody can be recognised. */
export type ConsentStanding = 'none' | 'valid' | ConsentProblem

export const consentStandingLabels: Record<ConsentStanding, string> = {
  none: 'Personne n’est reconnaissable',
  valid: 'Accord en cours',
  missing: 'Accord manquant',
  withdrawn: 'Accord retiré',
  expired: 'Accord échu',
  channel: 'Support non autorisé',
  later: 'Accord pas encore commencé',
}

export type MediaRights = { shows: boolean; consents: readonly ConsentTerms[] }

/** How many days before its end a consent is listed, so that it can be asked for again. */
export const consentNotice = 90

/** One consent, for one channel, on a day (`2025-12-31`, both ends included). */
export const consentState = (
  consent: ConsentTerms,
  channel: ConsentChannel | null,
  today: string,
): 'valid' | ConsentProblem => {
  if (consent.withdrawnOn !== null && consent.withdrawnOn <= today) return 'withdrawn'
  if (consent.endsOn !== null && consent.endsOn < today) return 'expired'
  if (consent.startsOn > today) return 'later'
  if (channel !== null && !consent.channels.includes(channel)) return 'channel'
  return 'valid'
}

/**
 * Whether a photo may be shown there on that day. Every person recorded needs one consent that holds (a renewed one
 * counts); a photo that shows somebody and records nobody has none. The gravest problem is told.
 */
export const consentStanding = (
  { shows, consents }: MediaRights,
  channel: ConsentChannel,
  today: string,
): ConsentStanding => {
  if (!shows) return 'none'
  const byPerson = new Map<string, ConsentTerms[]>()
  for (const consent of consents) {
    const key = consent.person.trim().toLocaleLowerCase('fr')
    byPerson.set(key, [...(byPerson.get(key) ?? []), consent])
  }
  if (byPerson.size === 0) return 'missing'
  const found = [...byPerson.values()].map(own => {
    const states = own.map(consent => consentState(consent, channel, today))
    return states.includes('valid') ? 'valid' : gravest(states)
  })
  return gravest(found)
}

const gravest = (states: readonly ('valid' | ConsentProblem)[]): 'valid' | ConsentProblem =>
  consentProblems.find(problem => states.includes(problem)) ?? 'valid'

/** Where a bilan of this issuer is shown. A groupe’s is delivered as files: it has no page on the site. */
export const channelsOf = {
  institution: ['print', 'web'],
  groupe: ['print'],
} as const satisfies Record<Issuer, readonly ConsentChannel[]>

/** The gravest standing over print and the web: what a list shows of a photo. */
export const worstStanding = (rights: MediaRights, today: string): ConsentStanding => {
  if (!rights.shows) return 'none'
  const states = new Set(channelsOf.institution.map(channel => consentStanding(rights, channel, today)))
  return consentProblems.find(problem => states.has(problem)) ?? 'valid'
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

export const isProblem = (standing: ConsentStanding): standing is ConsentProblem =>
  consentProblems.some(problem => problem === standing)

/** Channels that a photo may be shown on, on a day. */
export const allowedChannels = (rights: MediaRights, today: string): ConsentChannel[] =>
  consentChannels.filter(channel => !isProblem(consentStanding(rights, channel, today)))
