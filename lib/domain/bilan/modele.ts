import { z } from 'zod'
import type { DraftRubrique } from '../edition/draft'
import { codeSchema } from '../figure/token'
import { type Block, type BlockType, blockContentSchemas, blockSchema, type Rubrique } from './block'
import { inlineTextSchema } from './rich-text'

/** Names a rubrique or a block of a modèle from a version to the next; what a bilan made of it remembers. */
export const modeleKeySchema = z.string().regex(/^[a-z0-9-]{1,60}$/)

/**
 * What bilans are made from: rubriques and blocks without identifiers, whose tokens are about `self`, so that one
 * text serves every canton. `common` blocks are the same everywhere; `words` and `lines` are the length that the page
 * plan allows.
 */
const modeleBlock = <T extends BlockType>(type: T) =>
  z.strictObject({
    key: modeleKeySchema,
    type: z.literal(type),
    content: blockContentSchemas[type],
    common: z.boolean().default(false),
    words: z.int().min(1).max(2000).nullable().default(null),
    lines: z.int().min(1).max(200).nullable().default(null),
  })

export const modeleBlockSchema = z.discriminatedUnion('type', [
  modeleBlock('couverture'),
  modeleBlock('edito'),
  modeleBlock('texte'),
  modeleBlock('chiffres_cles'),
  modeleBlock('evolution'),
  modeleBlock('encadre'),
  modeleBlock('exergue'),
  modeleBlock('dispositif'),
  modeleBlock('photo'),
  modeleBlock('liste_equipements'),
  modeleBlock('communes'),
  modeleBlock('appel'),
  modeleBlock('expression_groupes'),
  modeleBlock('contact'),
  modeleBlock('mentions'),
])
export type ModeleBlock = z.infer<typeof modeleBlockSchema>

export const modeleRubriqueSchema = z.strictObject({
  key: modeleKeySchema,
  page: z.int().min(1).max(16),
  title: inlineTextSchema,
  chapo: z.nullable(inlineTextSchema),
  ambition: z.nullable(codeSchema),
  blocks: z.array(modeleBlockSchema).max(60),
})
export type ModeleRubrique = z.infer<typeof modeleRubriqueSchema>

export const modeleContentSchema = z
  .strictObject({
    pages: z.int().min(1).max(16),
    rubriques: z.array(modeleRubriqueSchema).min(1).max(40),
  })
  .refine(
    ({ rubriques }) => {
      const keys = rubriques.flatMap(({ key, blocks }) => [key, ...blocks.map(block => block.key)])
      return new Set(keys).size === keys.length
    },
    { error: 'Deux éléments du modèle ont la même clé.' },
  )
  .refine(({ pages, rubriques }) => rubriques.every(({ page }) => page <= pages), {
    error: 'Une rubrique est placée sur une page que le gabarit n’a pas.',
  })
export type ModeleContent = z.infer<typeof modeleContentSchema>

/** Every block of a modèle, in order. */
export const modeleBlocks = (modele: ModeleContent): ModeleBlock[] =>
  modele.rubriques.flatMap(rubrique => rubrique.blocks)

/** A new bilan: its rubriques, the blocks that are the same everywhere, and the key of the modèle each came from. */
export type Instance = {
  rubriques: Rubrique[]
  common: ReadonlySet<string>
  /** Key by identifier, of rubriques and blocks. What was not made from a modèle has none. */
  origins: ReadonlyMap<string, string>
}

/** The rubriques of a new bilan, each with its own identifier, and each block with its own. */
export const instantiate = (rubriques: readonly DraftRubrique[], newId: () => string): Instance => {
  const common = new Set<string>()
  const origins = new Map<string, string>()
  const identify = (key: string | undefined): string => {
    const id = newId()
    if (key !== undefined) origins.set(id, key)
    return id
  }
  const made = rubriques.map(
    ({ key, page, title, chapo, ambition, blocks }): Rubrique => ({
      id: identify(key),
      page,
      title,
      chapo,
      ambition,
      blocks: blocks.map((draft): Block => {
        const id = identify(draft.key)
        if (draft.common) common.add(id)
        return blockSchema.parse({ id, type: draft.type, content: draft.content })
      }),
    }),
  )
  return { rubriques: made, common, origins }
}
