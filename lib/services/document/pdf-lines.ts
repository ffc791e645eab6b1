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
export const pdfLines = (lines: readonly PrintedLine[]): SourceLine[] => {
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
