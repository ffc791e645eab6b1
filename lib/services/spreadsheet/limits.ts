import { maxSheetBytes } from '@/lib/domain/shared/upload-limits'

const megabyte = 1024 * 1024

/**
 * What a file of values may weigh. 100 000 values take about 10 MB of CSV, or a workbook of 4 MB that unfolds to 60 MB:
 * beyond these limits a file is not values, it is an accident or an attack.
 */
export const fileLimits = {
  bytes: maxSheetBytes,
  /** Of a workbook, once unfolded: all its parts together. */
  unfolded: 300 * megabyte,
  entries: 2_000,
  /** How many times a part may grow: a real sheet stays under 40, a bomb is above 1 000. */
  ratio: 250,
  /** Parts that are kept whole in memory: texts and styles. */
  part: 64 * megabyte,
  lines: 400_000,
  columns: 400,
  cellCharacters: 32_767,
} as const
