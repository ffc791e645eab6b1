import { z } from 'zod'

/**
 * What a document becomes before anything is written: rubriques and blocks that a person looks at. Every number of a
 * text is found again by the block, the line and the position it has there.
 */
export const takenTypes = [
  'texte',
  'encadre',
  'exergue',
  'chiffres_cles',
  'contact',
  'mentions',
  'edito',
] as const
export type TakenType = (typeof takenTypes)[number]

const text = (longest: number) => z.string().max(longest)

export const takenLineSchema = z.strictObject({ text: text(10_000), item: z.boolean() })
export type TakenLine = z.infer<typeof takenLineSchema>

export const takenBlockSchema = z.strictObject({
  type: z.enum(takenTypes),
  title: text(500),
  lines: z.array(takenLineSchema).max(200),
  /** Of an exergue: who says it; of an édito: the words before the signatures. */
  signature: text(500),
})
export type TakenBlock = z.infer<typeof takenBlockSchema>

export const takenRubriqueSchema = z.strictObject({
  title: text(500),
  page: z.int().min(1).max(16),
  blocks: z.array(takenBlockSchema).max(100),
})
export type TakenRubrique = z.infer<typeof takenRubriqueSchema>

export const takenRubriquesSchema = z.array(takenRubriqueSchema).min(1).max(60)

/** Why a document read can’t be taken over as it is; null when it can. Told when it is read, not once it was looked at. */
export const takenProblem = (rubriques: readonly TakenRubrique[]): string | null =>
  rubriques.length === 0 || takenRubriquesSchema.safeParse(rubriques).success
    ? null
    : 'Ce document ne peut pas être repris en une fois : une reprise tient 60 rubriques, des titres de 500 signes et des paragraphes de 10 000. Coupez-le, ou envoyez-en une partie.'
