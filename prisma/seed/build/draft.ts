import type { BlockContents, BlockType } from '@/lib/domain/bilan/block'

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
