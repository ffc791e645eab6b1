import type { BlockContents, BlockType } from '../bilan/block'
import type { InlineText } from '../bilan/rich-text'

/** A block before it belongs to an edition: no identifier yet. `common`: the same in every canton. */
export type DraftBlock = {
  [T in BlockType]: { type: T; content: BlockContents[T]; common: boolean }
}[BlockType]

/** What an edition is made from: a modèle, or the edition before. `ambition` is a code. */
export type DraftRubrique = {
  page: number
  title: InlineText
  chapo: InlineText | null
  ambition: string | null
  blocks: readonly DraftBlock[]
}
