import type { BlockContents, BlockType } from '../bilan/block'
import type { InlineText } from '../bilan/rich-text'

/** A block before it belongs to an edition: no identifier yet. `common`: the same in every canton. `key`: in its modèle. */
export type DraftBlock = {
  [T in BlockType]: { key?: string; type: T; content: BlockContents[T]; common: boolean }
}[BlockType]

/** What an edition is made from: a modèle, or the edition before. `ambition` is a code. */
export type DraftRubrique = {
  key?: string
  page: number
  title: InlineText
  chapo: InlineText | null
  ambition: string | null
  blocks: readonly DraftBlock[]
}
