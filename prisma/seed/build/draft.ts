import type { BlockContents, BlockType } from '@/lib/domain/bilan/block'
import type { DraftRubrique } from '@/lib/domain/edition/draft'

type DraftOf<T extends BlockType> = { type: T; content: BlockContents[T]; common: boolean }

/** A block of this bilan alone. */
export const block = <T extends BlockType>(type: T, content: BlockContents[T]): DraftOf<T> => ({
  type,
  content,
  common: false,
})

/** A block that is the same in every canton. */
export const common = <T extends BlockType>(type: T, content: BlockContents[T]): DraftOf<T> => ({
  type,
  content,
  common: true,
})

/** Names each rubrique and block by its place, once: the key then lasts from a version of the modèle to the next. */
export const withKeys = (rubriques: readonly DraftRubrique[]): DraftRubrique[] =>
  rubriques.map((rubrique, index) => ({
    key: `r${index + 1}`,
    ...rubrique,
    blocks: rubrique.blocks.map((held, place) => ({ key: `r${index + 1}-b${place + 1}`, ...held })),
  }))
