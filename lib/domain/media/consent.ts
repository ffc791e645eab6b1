import { z } from 'zod'
import { isDay } from '../calendar/paris-date'
import { consentChannels } from './consent-terms'

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
