import { z } from 'zod'
import { mappingSchema } from './mapping'

export const beginSchema = z.strictObject({
  batchId: z.uuid(),
  mapping: mappingSchema,
  source: z.string().trim().max(300).nullable(),
})

export const batchSchema = z.strictObject({ batchId: z.uuid() })

export const applySchema = z.strictObject({ batchId: z.uuid(), doubtsConfirmed: z.boolean() })

export const sheetSchema = z.strictObject({ batchId: z.uuid(), sheet: z.string().max(100) })
