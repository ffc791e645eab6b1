import * as z from 'zod/mini'
import { codeSchema, figureTokenSchema } from '../figure/token'

/**
 * Rich text as the editor stores it (ProseMirror JSON). The same schema is enforced on the server: an unknown node,
 * an extra attribute or a `javascript:` link is refused, never repaired in silence. Written with `zod/mini`, as all that
 * the editor carries to the browser: four times lighter, and the same errors.
 */

/** Words that agree with the territory: name, communes, élus; or a record's official name. */
export const textTokenKinds = [
  'canton', // canton de Lens
  'canton_nom', // Lens
  'canton_de', // de Lens, d’Arras-1, du Portel
  'communes', // Annay, Lens et Loison-sous-Lens
  'communes_de', // d’Annay, de Lens et de Loison-sous-Lens
  'commune', // ref = code INSEE: Annay
  'commune_de', // ref = code INSEE: d’Annay
  'commune_a', // ref = code INSEE: à Annay, au Portel
  'elus', // Fatima … et Daniel …
  'departement', // Pas-de-Calais
  'departement_de', // du Pas-de-Calais
  'mandat', // 2021-2028
  'annee_fin', // 2023: the last year of the collection; of a modèle, as the two that follow
  'annee_avant', // 2022
  'annee_debut', // 2021
  'dispositif', // ref = code: Allocation personnalisée d’autonomie
  'dispositif_sigle', // ref = code: APA
  'dispositif_complet', // ref = code: Allocation personnalisée d’autonomie (APA)
] as const
export type TextTokenKind = (typeof textTokenKinds)[number]

/** Those that need no record: they read the edition itself. */
export const ownWords = [
  'canton',
  'canton_nom',
  'canton_de',
  'communes',
  'communes_de',
  'elus',
  'departement',
  'departement_de',
  'mandat',
] as const satisfies readonly TextTokenKind[]

/** Years of the collection: written in a modèle, they are plain numbers in the bilans made from it. */
export const yearWords = [
  'annee_fin',
  'annee_avant',
  'annee_debut',
] as const satisfies readonly TextTokenKind[]

export const textTokenSchema = z.strictObject({
  kind: z.enum(textTokenKinds),
  ref: z.union([codeSchema, z.literal('')]),
})
export type TextToken = z.infer<typeof textTokenSchema>

/** The official name of a dispositif, followed by its acronym. */
export const dispositifName = (code: string): TextToken => ({ kind: 'dispositif_complet', ref: code })

/** https, mailto or tel: nothing else can be a link, not even a page of this site. */
export const hrefSchema = z
  .string()
  .check(
    z.maxLength(500),
    z.regex(
      /^(https:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:[+0-9 .]+)$/i,
      'Un lien commence par https://, mailto: ou tel:.',
    ),
  )

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: hrefSchema }) }),
])
export type Mark = z.infer<typeof markSchema>

const marks = z.optional(z.array(markSchema).check(z.maxLength(3)))

const inlineNodeSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().check(z.minLength(1), z.maxLength(20_000)),
    marks,
  }),
  z.strictObject({
    type: z.literal('figure'),
    attrs: z.strictObject({ token: figureTokenSchema }),
    marks,
  }),
  z.strictObject({
    type: z.literal('words'),
    attrs: z.strictObject({ token: textTokenSchema }),
    marks,
  }),
  z.strictObject({ type: z.literal('hardBreak'), marks }),
])
export type InlineNode = z.infer<typeof inlineNodeSchema>

const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  content: z.optional(z.array(inlineNodeSchema).check(z.maxLength(500))),
})
export type ParagraphNode = z.infer<typeof paragraphSchema>

const listItemSchema = z.strictObject({
  type: z.literal('listItem'),
  content: z.array(paragraphSchema).check(z.minLength(1), z.maxLength(5)),
})

const items = z.array(listItemSchema).check(z.minLength(1), z.maxLength(60))

const blockNodeSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  z.strictObject({ type: z.literal('bulletList'), content: items }),
  z.strictObject({ type: z.literal('orderedList'), content: items }),
])
export type BlockNode = z.infer<typeof blockNodeSchema>

export const richTextSchema = z.strictObject({
  type: z.literal('doc'),
  content: z.array(blockNodeSchema).check(z.maxLength(200)),
})
export type RichText = z.infer<typeof richTextSchema>

/** One line: a title, a label. A document of a single paragraph, so that one editor serves both. */
export const inlineTextSchema = z.strictObject({
  type: z.literal('doc'),
  content: z.tuple([paragraphSchema]),
})
export type InlineText = z.infer<typeof inlineTextSchema>

export const emptyInline: InlineText = { type: 'doc', content: [{ type: 'paragraph' }] }
export const emptyRich: RichText = { type: 'doc', content: [{ type: 'paragraph' }] }
