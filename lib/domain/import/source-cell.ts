/**
 * A cell as a file gives it. CSV only has texts. A workbook says more: a number in plain notation, a date (ISO), a
 * percentage (as shown: « 45 »), a formula with the result it last had, an error, a yes or no.
 */
export type SourceCell =
  | string
  | { kind: 'number' | 'date' | 'percent' | 'formula' | 'error' | 'boolean'; text: string }

export const cellText = (cell: SourceCell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text

export const isBlank = (cell: SourceCell | undefined): boolean =>
  cell === undefined ||
  (typeof cell === 'string' ? cell.trim() === '' : cell.kind !== 'formula' && cell.text === '')
