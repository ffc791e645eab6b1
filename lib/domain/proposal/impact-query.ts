import { z } from 'zod'
import { codeSchema, territoryKeySchema } from '../figure/token'
import { periodKeySchema } from '../indicator/period'
import { impactKinds } from './impact'

/** As asked in the address: one figure, by its cell or by a value of it, or a dispositif. */
export const impactQuerySchema = z.union([
  z
    .strictObject({ indicateur: codeSchema, territoire: territoryKeySchema, periode: periodKeySchema })
    .transform(({ indicateur, territoire, periode }) => ({
      indicator: indicateur,
      territory: territoire,
      period: periode,
    })),
  z.strictObject({ valeur: z.uuid() }).transform(({ valeur }) => ({ valueId: valeur })),
  z.strictObject({ dispositif: codeSchema }),
])

/** What the route answers. */
export const impactSchema = z.record(z.enum(impactKinds), z.int().min(0))
