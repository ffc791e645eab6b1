import { z } from 'zod'
import { codeSchema, figureTokenSchema, territoryKeySchema } from '../figure/token'
import { periodKeySchema } from '../indicator/period'
import { hrefSchema, inlineTextSchema, richTextSchema } from './rich-text'

export const blockTypes = [
  'couverture',
  'edito',
  'texte',
  'chiffres_cles',
  'evolution',
  'encadre',
  'exergue',
  'dispositif',
  'photo',
  'liste_equipements',
  'communes',
  'appel',
  'expression_groupes',
  'contact',
  'mentions',
] as const
export type BlockType = (typeof blockTypes)[number]

const id = z.uuid()
const optionalTitle = inlineTextSchema.nullable()

/** Content of a block by its type: what is stored, what the editor edits, what `resolveBilan` reads. */
export const blockContentSchemas = {
  couverture: z.strictObject({ title: inlineTextSchema, subtitle: inlineTextSchema, mediaId: id.nullable() }),
  edito: z.strictObject({ text: richTextSchema, closing: inlineTextSchema, signed: z.boolean() }),
  texte: z.strictObject({ title: optionalTitle, text: richTextSchema }),
  chiffres_cles: z.strictObject({
    title: optionalTitle,
    tiles: z
      .array(z.strictObject({ figure: figureTokenSchema, label: inlineTextSchema }))
      .min(1)
      .max(12),
  }),
  evolution: z.strictObject({
    title: inlineTextSchema,
    indicator: codeSchema,
    territory: territoryKeySchema,
    periods: z.array(periodKeySchema).min(2).max(12),
  }),
  encadre: z.strictObject({ title: inlineTextSchema, text: richTextSchema }),
  exergue: z.strictObject({ text: richTextSchema, attribution: inlineTextSchema }),
  dispositif: z.strictObject({
    dispositif: codeSchema,
    length: z.enum(['short', 'medium', 'long']),
    /** Local wording, printed instead of the record's text. */
    local: richTextSchema.nullable(),
  }),
  photo: z.strictObject({ mediaId: id.nullable(), caption: inlineTextSchema }),
  liste_equipements: z.strictObject({
    title: inlineTextSchema,
    items: z.array(inlineTextSchema).min(1).max(40),
  }),
  communes: z.strictObject({ title: inlineTextSchema }),
  appel: z.strictObject({ text: inlineTextSchema, label: z.string().min(1).max(120), href: hrefSchema }),
  /** Printed as received: plain text, never corrected. */
  expression_groupes: z.strictObject({
    entries: z
      .array(z.strictObject({ groupe: z.string().min(1).max(200), text: z.string().max(4000) }))
      .max(12),
  }),
  contact: z.strictObject({ title: inlineTextSchema, text: richTextSchema }),
  /** Director of publication, printer, credits come from the collection; this only adds a line. */
  mentions: z.strictObject({ extra: inlineTextSchema }),
} satisfies Record<BlockType, z.ZodType>

export type BlockContents = { [T in BlockType]: z.infer<(typeof blockContentSchemas)[T]> }
export type BlockOf<T extends BlockType> = { id: string; type: T; content: BlockContents[T] }
/** A block as it is worked on. */
export type Block = { [T in BlockType]: BlockOf<T> }[BlockType]

/** Reads stored or received content; the type decides the schema. */
export const parseBlock = (raw: { id: string; type: BlockType; content: unknown }) =>
  blockSchema.safeParse({ id: raw.id, type: raw.type, content: raw.content })

const variant = <T extends BlockType>(type: T) =>
  z.strictObject({ id, type: z.literal(type), content: blockContentSchemas[type] })

export const blockSchema = z.discriminatedUnion('type', [
  variant('couverture'),
  variant('edito'),
  variant('texte'),
  variant('chiffres_cles'),
  variant('evolution'),
  variant('encadre'),
  variant('exergue'),
  variant('dispositif'),
  variant('photo'),
  variant('liste_equipements'),
  variant('communes'),
  variant('appel'),
  variant('expression_groupes'),
  variant('contact'),
  variant('mentions'),
])

/** A rubrique of the working copy, with its blocks in order. */
export const rubriqueSchema = z.strictObject({
  id,
  page: z.int().min(1).max(16),
  title: inlineTextSchema,
  chapo: inlineTextSchema.nullable(),
  ambition: codeSchema.nullable(),
  blocks: z.array(blockSchema),
})
export type Rubrique = z.infer<typeof rubriqueSchema>
