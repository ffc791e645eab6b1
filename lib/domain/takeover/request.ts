import { z } from 'zod'
import { figureTokenSchema } from '../figure/token'
import { takeOverModes } from './merge'
import { takenRubriquesSchema } from './proposal'

/** What a person accepted of a proposal: the text as they left it, a figure for each number that has one. */
export const takeOverSchema = z.strictObject({
  editionId: z.uuid(),
  mode: z.enum(takeOverModes),
  rubriques: takenRubriquesSchema,
  /** By place (`placeKey`). */
  choices: z.record(z.string().regex(/^\d+\.\d+\.\d+\.\d+$/), figureTokenSchema),
})
export type TakeOverRequest = z.infer<typeof takeOverSchema>
