import * as z from 'zod/mini'
import { codeSchema, figureTokenSchema, territoryKeySchema, tokenPeriodSchema } from '../figure/token'
import { isWhole, maxYears } from '../indicator/collection-period'
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
const optionalTitle = z.nullable(inlineTextSchema)

/** The most that each list of a block holds. */
export const longest = { tiles: 12, periods: maxYears, items: 40, entries: 12 } as const

/** Content of a block by its type: what is stored, what the editor edits, what `resolveBilan` reads. */
export const blockContentSchemas = {
  couverture: z.strictObject({
    title: inlineTextSchema,
    subtitle: inlineTextSchema,
    mediaId: z.nullable(id),
  }),
  edito: z.strictObject({ text: richTextSchema, closing: inlineTextSchema, signed: z.boolean() }),
  texte: z.strictObject({ title: optionalTitle, text: richTextSchema }),
  chiffres_cles: z.strictObject({
    title: optionalTitle,
    tiles: z
      .array(z.strictObject({ figure: figureTokenSchema, label: inlineTextSchema }))
      .check(z.minLength(1), z.maxLength(longest.tiles)),
  }),
  evolution: z.strictObject({
    title: inlineTextSchema,
    indicator: codeSchema,
    territory: territoryKeySchema,
    periods: z.array(tokenPeriodSchema).check(
      z.maxLength(longest.periods),
      z.refine(
        keys => keys.length >= 2 || keys.some(isWhole),
        'Une évolution demande au moins deux périodes.',
      ),
    ),
  }),
  encadre: z.strictObject({ title: inlineTextSchema, text: richTextSchema }),
  exergue: z.strictObject({ text: richTextSchema, attribution: inlineTextSchema }),
  dispositif: z.strictObject({
    dispositif: codeSchema,
    length: z.enum(['short', 'medium', 'long']),
    /** Local wording, printed instead of the record's text. */
    local: z.nullable(richTextSchema),
  }),
  photo: z.strictObject({ mediaId: z.nullable(id), caption: inlineTextSchema }),
  liste_equipements: z.strictObject({
    title: inlineTextSchema,
    items: z.array(inlineTextSchema).check(z.minLength(1), z.maxLength(longest.items)),
  }),
  communes: z.strictObject({ title: inlineTextSchema }),
  appel: z.strictObject({
    text: inlineTextSchema,
    label: z.string().check(z.minLength(1), z.maxLength(120)),
    href: hrefSchema,
  }),
  /** Printed as received: plain text, never corrected. */
  expression_groupes: z.strictObject({
    entries: z
      .array(
        z.strictObject({
          groupe: z.string().check(z.minLength(1), z.maxLength(200)),
          text: z.string().check(z.maxLength(4000)),
        }),
      )
      .check(z.maxLength(longest.entries)),
  }),
  contact: z.strictObject({ title: inlineTextSchema, text: richTextSchema }),
  /** Director of publication, printer, credits come from the collection; this only adds a line. */
  mentions: z.strictObject({ extra: inlineTextSchema }),
} satisfies Record<BlockType, z.ZodMiniType>

/** Texts of the groupes as they are being typed: a name may still be empty. */
export const typedEntriesSchema = z.array(z.object({ groupe: z.string(), text: z.string() }))

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
  page: z.int().check(z.gte(1), z.lte(16)),
  title: inlineTextSchema,
  chapo: z.nullable(inlineTextSchema),
  ambition: z.nullable(codeSchema),
  blocks: z.array(blockSchema),
})
export type Rubrique = z.infer<typeof rubriqueSchema>

/** What is written at the head of a rubrique; its page is a matter of order. */
export const rubriqueHeadSchema = z.pick(rubriqueSchema, { title: true, chapo: true, ambition: true })
export type RubriqueHead = z.infer<typeof rubriqueHeadSchema>

/** The same as it is saved. Without an ambition, as in a text kept from before it was written here, that one stays. */
export const savedHeadSchema = z.partial(rubriqueHeadSchema, { ambition: true })
