import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const vintageSchema = z.coerce
  .number('Écrivez une année.')
  .int('Écrivez une année.')
  .min(2000, 'Écrivez une année.')
  .max(2100, 'Écrivez une année.')

/** Confirms the plan whose digest was shown, read from those very files. */
export const confirmTerritoryImportSchema = z.strictObject({
  vintage: z.int().min(2000).max(2100),
  digest: hash,
  files: z.strictObject({
    communes: hash,
    cantons: hash,
    mouvements: hash.optional(),
    epci: hash.optional(),
  }),
})
export type ConfirmTerritoryImport = z.output<typeof confirmTerritoryImportSchema>
