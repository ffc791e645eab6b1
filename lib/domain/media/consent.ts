import { z } from 'zod'
import { isDay } from '../calendar/paris-date'

/** Each medium is agreed to separately (art. 9 of the Code civil, as the courts read it). */
export const consentChannels = ['print', 'web', 'social'] as const
export type ConsentChannel = (typeof consentChannels)[number]

export const consentChannelLabels: Record<ConsentChannel, string> = {
  print: 'Imprimé',
  web: 'Site internet',
  social: 'Réseaux sociaux',
}

const day = z.string().refine(isDay, 'Choisissez une date.')
/** Empty: none. */
const optionalDay = z.union([day, z.literal('')])

/** One name per line. */
export const readSigners = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** The consent of one recognisable person. Days are `2025-12-31`; an absent end has no term. */
export const consentSchema = z
  .strictObject({
    mediaId: z.uuid(),
    /** Absent: a new consent. */
    consentId: z.uuid().nullable(),
    person: z.string().trim().min(2, 'Écrivez le nom de la personne.').max(200),
    minor: z.boolean(),
    /** One name per line. */
    signers: z
      .string()
      .max(400)
      .refine(text => readSigners(text).length > 0, 'Écrivez qui a signé.'),
    channels: z.array(z.enum(consentChannels)).min(1, 'Cochez au moins un support autorisé.'),
    startsOn: day,
    endsOn: optionalDay,
    withdrawnOn: optionalDay,
  })
  .refine(({ startsOn, endsOn }) => endsOn === '' || endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'La fin vient après le début.',
  })
export type ConsentInput = z.output<typeof consentSchema>

export const withdrawalSchema = z.strictObject({ consentId: z.uuid() })

/** What a decision on a photo reads of a consent: no name, except to tell two persons apart. */
export type ConsentTerms = {
  person: string
  channels: readonly ConsentChannel[]
  startsOn: string
  endsOn: string | null
  withdrawnOn: string | null
}

/** Stored as text in the database: what is not a channel any more is left out. */
export const readChannels = (stored: readonly string[]): ConsentChannel[] =>
  consentChannels.filter(channel => stored.includes(channel))

/** Both parents sign for a minor: prudent (CNIL 2021: one may do for a usual act), so a remark, not a refusal. */
export const lacksParent = (consent: { minor: boolean; signers: readonly string[] }): boolean =>
  consent.minor && consent.signers.length < 2
