import type { PrintedPicture } from '@/lib/domain/checker/coarse-pictures'
import type { Mark } from './outcome'

const millimetres = (points: number): number => (points / 72) * 25.4

/** How large the layout printed each photo. */
export const printedPictures = (layout: readonly Mark[]): PrintedPicture[] =>
  layout.flatMap(mark =>
    mark.mark === 'picture'
      ? [{ of: mark.of, size: { width: millimetres(mark.width), height: millimetres(mark.height) } }]
      : [],
  )
