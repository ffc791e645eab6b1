import { RefusedFile } from './refused-file'
import { readXml } from './xml'
import { readPart, type ZipEntry, zipEntries } from './zip'

export type SheetPart = { name: string; entry: ZipEntry; visible: boolean }
export type NumberKind = 'number' | 'date' | 'percent'

export type Workbook = {
  bytes: Uint8Array
  sheets: SheetPart[]
  texts: string[]
  /** What the number format of each style shows. */
  styles: NumberKind[]
  /** Dates counted from 1904 (old Macintosh). */
  from1904: boolean
}

/** Opens a workbook: its sheets, shared texts and formats; no sheet is read yet. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const entries = zipEntries(bytes)
  const part = (name: string): string | null => {
    const entry = entries.get(name)
    return entry ? readPart(bytes, entry) : null
  }
  const book = part('xl/workbook.xml')
  if (book === null)
    throw new RefusedFile(
      'Ce fichier n’est pas un classeur XLSX. Enregistrez-le au format «\u00a0XLSX\u00a0» ou «\u00a0CSV\u00a0», puis renvoyez-le.',
    )
  const targets = relations(part('xl/_rels/workbook.xml.rels') ?? '')
  const sheets: SheetPart[] = []
  let from1904 = false
  readXml(book, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      const entry = entries.get(targets.get(id ?? '') ?? '')
      if (entry)
        sheets.push({
          name: attributes.name ?? '',
          entry,
          visible: (attributes.state ?? 'visible') === 'visible',
        })
    },
  })
  return {
    bytes,
    sheets,
    texts: sharedTexts(part('xl/sharedStrings.xml')),
    styles: numberStyles(part('xl/styles.xml')),
    from1904,
  }
}

function relations(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  if (xml === '') return targets
  readXml(xml, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  return targets
}

function sharedTexts(xml: string | null): string[] {
  const texts: string[] = []
  let current: string | null = null
  let phonetic = false
  let inText = false
  if (xml === null) return texts
  readXml(xml, {
    open: name => {
      if (name === 'si') current = ''
      if (name === 'rPh') phonetic = true
      inText = name === 't' && !phonetic
    },
    text: text => {
      if (inText && current !== null) current += text
    },
    close: name => {
      inText = false
      if (name === 'rPh') phonetic = false
      if (name !== 'si') return
      texts.push(current ?? '')
      current = null
    },
  })
  return texts
}

const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 57])

function numberStyles(xml: string | null): NumberKind[] {
  const styles: NumberKind[] = []
  const custom = new Map<number, string>()
  let inCells = false
  if (xml === null) return styles
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(numberKind(Number(attributes.numFmtId ?? 0), custom))
    },
    close: name => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

function numberKind(id: number, custom: ReadonlyMap<number, string>): NumberKind {
  if (id === 9 || id === 10) return 'percent'
  if (builtInDates.has(id)) return 'date'
  // Texts in quotes, colours and locales in brackets are not part of the pattern.
  const pattern = (custom.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  if (pattern.includes('%')) return 'percent'
  return /[ymdjahs]/.test(pattern.replace('general', '').replace('standard', '')) ? 'date' : 'number'
}
