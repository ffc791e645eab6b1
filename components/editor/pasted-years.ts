import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model'
import { inYears } from '@/lib/domain/bilan/in-years'
import { figureTokenSchema } from '@/lib/domain/figure/token'
import { type CollectionYears, isRelative } from '@/lib/domain/indicator/collection-period'

/**
 * Which years a text may name: those of the collection of its bilan; in a modèle, years relative to whichever collection
 * it serves; elsewhere (null) none but plain ones.
 */
export type TextYears = CollectionYears | 'relative' | null

/** What is pasted, for a text that may name these years. `refused`: how many figures have no meaning there. */
export const pastedIn = (
  years: TextYears,
  slice: Slice,
  schema: Schema,
): { slice: Slice; refused: number } => {
  if (years === 'relative' || slice.size === 0) return { slice, refused: 0 }
  if (years !== null) return { slice: Slice.fromJSON(schema, inYears(slice.toJSON(), years)), refused: 0 }
  let refused = 0
  const content = kept(slice.content, node => {
    const token = figureTokenSchema.safeParse(node.attrs.token).data
    const meaningless = token?.periods.some(isRelative) ?? false
    if (meaningless) refused += 1
    return !meaningless
  })
  return { slice: new Slice(content, slice.openStart, slice.openEnd), refused }
}

/** Without the words and tokens that are not wanted. */
const kept = (fragment: Fragment, wanted: (leaf: Node) => boolean): Fragment =>
  Fragment.fromArray(
    fragment.content
      .filter(node => !node.isLeaf || wanted(node))
      .map(node => (node.isLeaf ? node : node.copy(kept(node.content, wanted)))),
  )

/** Why, and what to do. */
export const refusedSentence = (count: number): string =>
  count === 1
    ? 'Un chiffre n’est pas collé\u00a0: sa période dépend de la collection d’un bilan. Insérez-le ici avec «\u00a0#\u00a0», pour une année.'
    : `${count}\u00a0chiffres ne sont pas collés\u00a0: leur période dépend de la collection d’un bilan. Insérez-les ici avec «\u00a0#\u00a0», pour une année.`
