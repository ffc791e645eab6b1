import { z } from 'zod'
import { codeSchema } from '../figure/token'
import { type Block, type BlockType, blockContentSchemas, type Rubrique } from './block'
import { inlineTextSchema } from './rich-text'

/**
 * What bilans are made from: rubriques and blocks without identifiers, whose tokens are about `self`, so that one
 * text serves every canton. `common` blocks are the same everywhere; `words` is the length that the page plan allows.
 */
const modeleBlock = <T extends BlockType>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    content: blockContentSchemas[type],
    common: z.boolean().default(false),
    words: z.int().min(1).max(2000).nullable().default(null),
  })

const modeleBlockSchema = z.discriminatedUnion('type', [
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

export const modeleContentSchema = z.strictObject({
  pages: z.int().min(1).max(16),
  rubriques: z
    .array(
      z.strictObject({
        page: z.int().min(1).max(16),
        title: inlineTextSchema,
        chapo: inlineTextSchema.nullable(),
        ambition: codeSchema.nullable(),
        blocks: z.array(modeleBlockSchema).max(60),
      }),
    )
    .min(1)
    .max(40),
})
export type ModeleContent = z.infer<typeof modeleContentSchema>

const instantiateBlock = (block: ModeleBlock, id: string): Block => {
  const { common: _common, words: _words, ...kept } = block
  return { id, ...kept }
}

/** The rubriques of a new bilan, each with its own identifier, and each block with its own. */
export const instantiate = (modele: ModeleContent, newId: () => string): Rubrique[] =>
  modele.rubriques.map(({ blocks, ...rubrique }) => ({
    id: newId(),
    ...rubrique,
    blocks: blocks.map(block => instantiateBlock(block, newId())),
  }))
