import { cellText } from '@/lib/domain/import/source-cell'
import { readRows } from './read-rows'
import { RefusedFile } from './refused-file'

export type TextRecord = { line: number; cells: Record<string, string> }

/** Lines above the headings that published files carry: a title, a date, a note. */
const headingLines = 12

/** The lines of a file by their upper-case headings, found on the first line that has `key`. Throws RefusedFile. */
export const readRecords = async (bytes: Uint8Array, key: string): Promise<TextRecord[]> => {
  const records: TextRecord[] = []
  let headings: string[] | null = null
  for await (const packet of readRows(bytes))
    for (const { line, cells } of packet) {
      const texts = cells.map(cell => cellText(cell).trim())
      if (headings === null) {
        const upper = texts.map(text => text.toUpperCase())
        if (upper.includes(key)) headings = upper
        else if (line >= headingLines) throw noHeadings(key)
        continue
      }
      if (texts.every(text => text === '')) continue
      records.push({ line, cells: Object.fromEntries(headings.map((name, at) => [name, texts[at] ?? ''])) })
    }
  if (headings === null) throw noHeadings(key)
  return records
}

const noHeadings = (key: string): RefusedFile =>
  new RefusedFile(`Aucune ligne de titres avec la colonne ${key} : ce n’est pas le fichier attendu.`)
