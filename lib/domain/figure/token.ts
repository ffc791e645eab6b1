import * as z from 'zod/mini'
import { isRelative, isRelativePeriod, isWhole } from '../indicator/collection-period'
import { parsePeriod } from '../indicator/period'

/** value: as recorded; sum, change and rate: over several periods; share and rank: in the département. */
export const operations = ['value', 'sum', 'change', 'rate', 'share', 'rank'] as const
export type Operation = (typeof operations)[number]

/** exact « 1 612 345 », rounded « 1,6 million », words « six ». */
export const figureFormats = ['exact', 'rounded', 'words'] as const
export type FigureFormat = (typeof figureFormats)[number]

/** What the sentence claims; proven against the value, or its bound when the source only gives one. */
export const claims = ['exact', 'plus_de', 'pres_de', 'environ'] as const
export type Claim = (typeof claims)[number]

/** `self` is the edition's own territory; otherwise `kind:code`, e.g. `departement:62`. */
export const territoryKeySchema = z
  .string()
  .check(
    z.maxLength(40),
    z.regex(
      /^(self|(departement|canton|commune|epci):[0-9A-Za-z]{1,12})$/,
      'Ce territoire n’est pas reconnu.',
    ),
  )

export const codeSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(80), z.regex(/^[a-z0-9][a-z0-9-]*$/, 'Ce code n’est pas reconnu.'))

/** A period as a figure names it; in a modèle, it may be relative to the collection (`isRelative`). */
export const tokenPeriodSchema = z.string().check(
  z.maxLength(24),
  z.refine(key => parsePeriod(key) !== null || isRelativePeriod(key), 'Cette période n’est pas reconnue.'),
)

/**
 * A figure inside a text: never a number, always a reference. `periods` holds one key for value, share and rank,
 * at least two for sum, exactly two (from, to) for change and rate; or, for these three, every year of the collection.
 */
export const figureTokenSchema = z
  .strictObject({
    indicator: codeSchema,
    territory: territoryKeySchema,
    periods: z
      .array(tokenPeriodSchema)
      .check(z.minLength(1, 'Choisissez au moins une période.'), z.maxLength(24)),
    operation: z.enum(operations),
    format: z.enum(figureFormats),
    claim: z.enum(claims),
    /** Print the indicator's noun after the number (« 5 psychologues »), or the unit of money. */
    label: z.boolean(),
  })
  .check(
    z.refine(
      token => operationsOn(token.periods).includes(token.operation),
      'Le nombre de périodes ne convient pas à l’opération demandée.',
    ),
    z.refine(
      ({ periods }) => periods.every(isRelative) || !periods.some(isRelative),
      'Les périodes d’un chiffre sont toutes relatives à la collection, ou aucune.',
    ),
  )

export type FigureToken = z.infer<typeof figureTokenSchema>

const periodCounts: Record<Operation, (count: number) => boolean> = {
  value: count => count === 1,
  sum: count => count >= 2,
  change: count => count === 2,
  rate: count => count === 2,
  share: count => count === 1,
  rank: count => count === 1,
}

/** What can be said of values of these periods. */
export const operationsOn = (periods: readonly string[]): Operation[] => {
  const counts = periods.some(isWhole) ? (periods.length === 1 ? [2, 3] : []) : [periods.length]
  return operations.filter(operation => counts.some(periodCounts[operation]))
}
