import { z } from 'zod'
import { blockTypes } from '../bilan/block'
import {
  type ModeleContent,
  type ModeleRubrique,
  modeleBlockSchema,
  modeleContentSchema,
  modeleKeySchema,
  modeleRubriqueSchema,
} from '../bilan/modele'
import { inlineTextSchema } from '../bilan/rich-text'
import { contentProblem } from '../edition/content-problem'
import { codeSchema } from '../figure/token'
import { ok, type Result, refuse } from '../shared/result'

const key = modeleKeySchema
const position = z.int().min(1).max(100)
const budget = (max: number) => z.int().min(1).max(max).nullable()

/** One change of the draft of a modèle, as a person makes it. Positions count from 1. */
export const modeleEditSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('block-content'), key, content: z.record(z.string(), z.unknown()) }),
  z.strictObject({
    kind: z.literal('block-settings'),
    key,
    common: z.boolean(),
    words: budget(2000),
    lines: budget(200),
  }),
  z.strictObject({
    kind: z.literal('add-block'),
    key,
    rubrique: key,
    type: z.enum(blockTypes),
    content: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({ kind: z.literal('remove-block'), key }),
  /** What was taken out, put back where it stood. */
  z.strictObject({ kind: z.literal('restore-block'), rubrique: key, position, block: modeleBlockSchema }),
  z.strictObject({ kind: z.literal('move-block'), key, rubrique: key, position }),
  z.strictObject({
    kind: z.literal('rubrique-head'),
    key,
    title: inlineTextSchema,
    chapo: z.nullable(inlineTextSchema),
    ambition: z.nullable(codeSchema),
  }),
  z.strictObject({ kind: z.literal('rubrique-place'), key, page: z.int().min(1).max(16), position }),
  z.strictObject({
    kind: z.literal('add-rubrique'),
    key,
    page: z.int().min(1).max(16),
    title: inlineTextSchema,
  }),
  z.strictObject({ kind: z.literal('remove-rubrique'), key }),
  z.strictObject({ kind: z.literal('restore-rubrique'), position, rubrique: modeleRubriqueSchema }),
  z.strictObject({ kind: z.literal('pages'), pages: z.int().min(1).max(16) }),
])
export type ModeleEdit = z.infer<typeof modeleEditSchema>

const gone = refuse(
  'part-gone',
  'Cet élément du modèle a été retiré entre-temps. Rien n’a été enregistré : rechargez la page.',
)

/** The modèle after this change, checked whole; a refusal says why and changes nothing. Pure. */
export const editModele = (modele: ModeleContent, edit: ModeleEdit): Result<ModeleContent> => {
  const changed = apply(modele, edit)
  if (!changed) return gone
  const parsed = modeleContentSchema.safeParse(changed)
  return parsed.success ? ok(parsed.data) : refuse('invalid-content', contentProblem(parsed.error))
}

/** Not yet checked: what it holds is proven by the schema above. */
type Raw = Omit<ModeleContent, 'rubriques'> & { rubriques: RawRubrique[] }
type RawBlock = { key: string; type: string; content: object }
type RawRubrique = Omit<ModeleRubrique, 'blocks'> & { blocks: RawBlock[] }

const apply = (modele: ModeleContent, edit: ModeleEdit): Raw | null => {
  const rubriqueOf = (blockKey: string) =>
    modele.rubriques.find(({ blocks }) => blocks.some(block => block.key === blockKey))
  const rubriques = (change: (rubrique: ModeleRubrique) => RawRubrique): Raw => ({
    ...modele,
    rubriques: modele.rubriques.map(change),
  })
  const block = (blockKey: string, change: object): Raw | null =>
    rubriqueOf(blockKey)
      ? rubriques(rubrique => ({
          ...rubrique,
          blocks: rubrique.blocks.map(held => (held.key === blockKey ? { ...held, ...change } : held)),
        }))
      : null
  const known = (rubriqueKey: string) => modele.rubriques.some(rubrique => rubrique.key === rubriqueKey)

  switch (edit.kind) {
    case 'block-content':
      return block(edit.key, { content: edit.content })
    case 'block-settings': {
      const { common, words, lines } = edit
      return block(edit.key, { common, words, lines })
    }
    case 'add-block': {
      const { key: blockKey, type, content } = edit
      if (!known(edit.rubrique)) return null
      return rubriques(rubrique =>
        rubrique.key === edit.rubrique
          ? { ...rubrique, blocks: [...rubrique.blocks, { key: blockKey, type, content }] }
          : rubrique,
      )
    }
    case 'remove-block':
      return rubriques(rubrique => ({
        ...rubrique,
        blocks: rubrique.blocks.filter(held => held.key !== edit.key),
      }))
    case 'restore-block':
      if (!known(edit.rubrique)) return null
      return rubriques(rubrique =>
        rubrique.key === edit.rubrique
          ? { ...rubrique, blocks: rubrique.blocks.toSpliced(edit.position - 1, 0, edit.block) }
          : rubrique,
      )
    case 'move-block': {
      const moved = rubriqueOf(edit.key)?.blocks.find(held => held.key === edit.key)
      if (!moved || !known(edit.rubrique)) return null
      return rubriques(rubrique => {
        const others = rubrique.blocks.filter(held => held.key !== edit.key)
        const blocks = rubrique.key === edit.rubrique ? others.toSpliced(edit.position - 1, 0, moved) : others
        return { ...rubrique, blocks }
      })
    }
    case 'rubrique-head': {
      const { title, chapo, ambition } = edit
      if (!known(edit.key)) return null
      return rubriques(rubrique =>
        rubrique.key === edit.key ? { ...rubrique, title, chapo, ambition } : rubrique,
      )
    }
    case 'rubrique-place': {
      const found = modele.rubriques.find(rubrique => rubrique.key === edit.key)
      if (!found) return null
      const others = modele.rubriques.filter(rubrique => rubrique.key !== edit.key)
      const placed = others.toSpliced(edit.position - 1, 0, { ...found, page: edit.page })
      // A page is printed once: the rubriques of a page follow each other, whatever was asked.
      return { ...modele, rubriques: placed.toSorted((one, other) => one.page - other.page) }
    }
    case 'add-rubrique': {
      const { key: added, page, title } = edit
      const rubrique = { key: added, page, title, chapo: null, ambition: null, blocks: [] }
      const all = [...modele.rubriques, rubrique]
      return { ...modele, rubriques: all.toSorted((one, other) => one.page - other.page) }
    }
    case 'remove-rubrique':
      return { ...modele, rubriques: modele.rubriques.filter(rubrique => rubrique.key !== edit.key) }
    case 'restore-rubrique':
      return { ...modele, rubriques: modele.rubriques.toSpliced(edit.position - 1, 0, edit.rubrique) }
    case 'pages':
      return { ...modele, pages: edit.pages }
  }
}
