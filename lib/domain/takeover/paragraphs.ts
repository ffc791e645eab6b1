import { normalize } from '../checker/normalize'
import type { Paragraph, SourceLine } from './source'

/** Words that are one only with their hyphen, wherever a line ends. */
const hyphened =
  /(?:^|[\s’'«(-])(?:mi|demi|semi|non|ex|vice|celui|celle|ceux|celles|grand|petit|peut|quelques)-$/iu
const hyphenTails = /^(?:ci|là|être|uns|unes|même|mêmes)(?!\p{L})/iu

/** A compound of the document or of a name that this cut goes through: « Loison-/sous-Lens ». */
const isCompound = (left: string, right: string, vocabulary: ReadonlySet<string>): boolean => {
  const head = /[\p{L}-]+-$/u.exec(left)?.[0] ?? ''
  const tail = /^[\p{L}-]+/u.exec(right)?.[0] ?? ''
  const glued = normalize(head.slice(0, -1) + tail)
  if (vocabulary.has(normalize(head + tail))) return !vocabulary.has(glued)
  return hyphened.test(left) || hyphenTails.test(right) || (/^\p{Lu}/u.test(tail) && head !== '-')
}

/** Two printed lines as one: a word cut at the end of a line is whole again, a compound keeps its hyphen. */
export const joinLines = (left: string, right: string, vocabulary: ReadonlySet<string>): string => {
  if (left.endsWith('\u00AD')) return left.slice(0, -1) + right
  if (/\p{L}[-‐]$/u.test(left) && /^\p{L}/u.test(right))
    return isCompound(left, right, vocabulary) ? left + right : left.slice(0, -1) + right
  return `${left} ${right}`
}

/** Words written with a hyphen inside a line, and the names that are known: they keep theirs. */
const vocabularyOf = (lines: readonly SourceLine[], names: readonly string[]): Set<string> => {
  const texts = [...lines.map(({ text }) => text.trim().replace(/[-‐]$/u, '')), ...names]
  return new Set(texts.flatMap(text => normalize(text).match(/\p{L}+(?:-\p{L}+)*/gu) ?? []))
}

/** « D epuis » → « Depuis »: a drop cap comes apart from its word. À, Ô and Y are words of their own. */
const glueDropCap = (text: string): string => text.replace(/^([B-NP-XZÉÈÊ]) (?=\p{Ll})/u, '$1')

const ended = /[.!?…:;»)]["’”]?\s*$/u

/** A paragraph goes on after a gap (a column, a page) when nothing ended it and it starts again in lower case. */
const goesOn = (previous: Paragraph | undefined, next: Paragraph): previous is Paragraph =>
  previous !== undefined &&
  previous.role === 'body' &&
  next.role === 'body' &&
  !ended.test(previous.text) &&
  /^\s*\p{Ll}/u.test(next.text) &&
  (previous.text.length > 40 || /\p{L}-$/u.test(previous.text))

/**
 * Printed lines as the paragraphs that somebody wrote: words cut at line ends joined, columns and pages mended, drop
 * caps glued back, spaces made single. `names`: known names, which keep their hyphens.
 */
export const joinParagraphs = (lines: readonly SourceLine[], names: readonly string[]): Paragraph[] => {
  const vocabulary = vocabularyOf(lines, names)
  const paragraphs: Paragraph[] = []
  const put = (group: readonly SourceLine[]) => {
    const [first] = group
    if (!first) return
    const printed = group.map(({ text }) => text.trim().replace(/[ \t]+/g, ' '))
    const text = glueDropCap(printed.reduce((left, right) => joinLines(left, right, vocabulary)))
    const next: Paragraph = { text, lines: printed, role: first.role, page: first.page }
    const previous = paragraphs.at(-1)
    if (!goesOn(previous, next)) paragraphs.push(next)
    else
      paragraphs[paragraphs.length - 1] = {
        ...previous,
        text: joinLines(previous.text, next.text, vocabulary),
        lines: [...previous.lines, ...next.lines],
      }
  }
  let group: SourceLine[] = []
  for (const line of lines) {
    const [first] = group
    const breaks = line.text.trim() === '' || (first && (first.role !== line.role || line.role === 'item'))
    if (breaks) {
      put(group)
      group = []
    }
    if (line.text.trim() !== '') group.push(line)
  }
  put(group)
  return paragraphs
}
