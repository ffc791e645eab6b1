import { cellText, type SourceCell } from './source-cell'

const shown = 3
const longest = 40

/**
 * What each column of a file holds, to recognise it without opening the file: its first values that differ, as they are
 * written, cut when they are long. `lines` begin after the headers.
 */
export const columnExamples = (lines: readonly (readonly SourceCell[])[], columns: number): string[][] =>
  Array.from({ length: columns }, (_column, index) => {
    const texts = lines.map(cells =>
      cellText(cells[index])
        .trim()
        .replace(/[\r\n\t]+/g, ' '),
    )
    return [...new Set(texts)]
      .filter(text => text !== '')
      .slice(0, shown)
      .map(cut)
  })

const cut = (text: string): string => {
  const signs = Array.from(text)
  return signs.length > longest
    ? `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : text
}
