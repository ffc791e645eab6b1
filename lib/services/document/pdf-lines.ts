import type { SourceLine } from '@/lib/domain/takeover/source'
import type { PrintedLine } from './outcome'

/** The size that most letters have: that of the text. */
const bodySize = (lines: readonly PrintedLine[]): number => {
  const counts = new Map<number, number>()
  for (const { text, size } of lines) {
    const rounded = Math.round(size * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** Printed lines with what their size and their place say: a title is larger, a gap ends a paragraph. */
export const pdfLines = (printed: readonly PrintedLine[]): SourceLine[] => {
  const lines = readCharts(printed)
  const body = bodySize(lines)
  return lines.flatMap((line, index): SourceLine[] => {
    const before = lines[index - 1]
    const drop = before ? before.y - line.y : 0
    const apart =
      before !== undefined &&
      (before.page !== line.page || drop < 0 || drop > 1.9 * Math.max(before.size, line.size))
    // A figure in large type is no title.
    const isTitle = line.size >= 1.25 * body && /\p{L}{3}/u.test(line.text) && !/^\s*\d/.test(line.text)
    const source: SourceLine = { text: line.text, role: isTitle ? 'title' : 'body', page: line.page }
    return apart ? [{ text: '', role: 'body', page: line.page }, source] : [source]
  })
}

const yearPart = /^(?:en )?((?:19|20)\d{2})$/
const numberPart = /^\d[\d\u00A0\u202F ,]*(?:%|€)?$/

/**
 * A small chart, as the brochures print them: numbers over their years. They are read again in pairs, from the left:
 * « En 2021 : 188 ».
 */
const readCharts = (lines: readonly PrintedLine[]): PrintedLine[] => {
  const read: PrintedLine[] = []
  for (const line of lines) {
    const years = line.parts.flatMap(({ x, text }) => {
      const year = yearPart.exec(text)?.[1]
      return year ? [{ x, year }] : []
    })
    if (years.length < 2 || years.length !== line.parts.length) {
      read.push(line)
      continue
    }
    const above: PrintedLine[] = []
    for (const before of read.toReversed()) {
      const onlyNumbers = before.parts.every(({ text }) => numberPart.test(text))
      if (before.page !== line.page || !onlyNumbers) break
      above.push(before)
    }
    const numbers = above.flatMap(({ parts }) => parts).toSorted((a, b) => a.x - b.x)
    if (numbers.length !== years.length) read.push(line)
    else {
      read.splice(read.length - above.length)
      const pairs = years
        .toSorted((a, b) => a.x - b.x)
        // Plain spaces, as in a text that was typed: the matching of numbers reads words between them.
        .map(({ year }, index) => ['En', year, ':', numbers[index]?.text].join(' '))
      read.push(...pairs.map(text => ({ ...line, text, parts: [] })))
    }
  }
  return read
}
