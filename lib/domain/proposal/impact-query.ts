import { z } from 'zod'
import { codeSchema, territoryKeySchema } from '../figure/token'
import { periodKeySchema } from '../indicator/period'
import { impactKinds } from './impact'
import { usedKinds } from './use'

/** As asked in the address: one figure, by its cell or by a value of it, a dispositif, or any other record. */
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
  z
    .strictObject({ fiche: z.enum(usedKinds), id: z.uuid() })
    .transform(({ fiche, id }) => ({ record: { kind: fiche, id } })),
])

/** What the route answers. */
export const impactSchema = z.record(z.enum(impactKinds), z.int().min(0))
