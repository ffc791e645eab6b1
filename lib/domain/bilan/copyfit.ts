import { blockText, runsText } from '../checker/resolved-text'
import { NBSP } from '../typography/spaces'
import type { ResolvedBilan, ResolvedBlock } from './resolved'

/** A planned page as it was set in type; lines are lines of the grid over the whole width. */
export type MeasuredPage = {
  page: number
  capacity: number
  /** What the content needs at its tightest; over `capacity`, it does not hold. */
  used: number
  /** By block: the lines it takes, in how many columns it flows, and the lines it could take before its band grows. */
  fit: { of: string | null; lines: number; columns: number; slack: number }[]
}

/** What the page plan of the modèle allows a block; null: no limit of its own. */
export type LengthBudget = { words: number | null; lines: number | null }

/** `free` is in lines of a column; below zero the text is in excess. */
export type BlockFit = { of: string; lines: number; words: number; free: number; excess: number }
export type PageFit = { page: number; free: number; excess: number; blocks: BlockFit[] }

/** Words a person would count: a figure with its spaces is one, a sign alone is none. */
export const countWords = (text: string): number =>
  text.split(/[ \n\u2009]+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length

/** For a page without text: what a line of a column of the gabarit holds. */
const usualWordsOfLine = 6

/**
 * Free lines and words in excess of each page and of each of its blocks, from the measures of the layout: how many
 * words a line of this very page holds says what the lines in excess are worth. `budgets`: the words that the modèle
 * allows, by block; a block is as long as the shorter of its page and its budget allows.
 */
export const copyfit = (
  bilan: ResolvedBilan,
  measured: readonly MeasuredPage[],
  budgets: ReadonlyMap<string, LengthBudget> = new Map(),
): PageFit[] => {
  const words = new Map(
    bilan.rubriques.flatMap(({ id, title, chapo, blocks }): [string, number][] => [
      [id, countWords(`${runsText(title)} ${runsText(chapo ?? [])}`)],
      ...blocks.map((block): [string, number] => [block.id, countWords(wholeText(block))]),
    ]),
  )
  return measured.map(({ page, capacity, used, fit }) => {
    const rows = capacity - used
    const known = fit.flatMap(part => {
      const count = part.of === null ? undefined : words.get(part.of)
      return part.of === null || count === undefined ? [] : [{ ...part, of: part.of, words: count }]
    })
    const flowing = known.filter(({ columns }) => columns > 1)
    const columns = Math.max(1, ...flowing.map(part => part.columns))
    const density = wordsOfLine(flowing)
    const free = rows * columns
    return {
      page,
      free,
      excess: free < 0 ? Math.ceil(-free * density) : 0,
      blocks: known.map(part => blockFit(part, rows, budgets.get(part.of))),
    }
  })
}

type Part = { of: string; lines: number; columns: number; slack: number; words: number }

const blockFit = (part: Part, rows: number, budget: LengthBudget | undefined): BlockFit => {
  const { of, lines, words } = part
  const density = wordsOfLine([part])
  const rooms = [
    rows * part.columns + part.slack,
    ...(budget?.lines ? [budget.lines - lines] : []),
    ...(budget?.words ? [Math.floor((budget.words - words) / density)] : []),
  ]
  const free = Math.min(...rooms)
  const overBudget = budget?.words ? Math.max(0, words - budget.words) : 0
  const overLines = Math.min(...rooms.slice(0, budget?.lines ? 2 : 1))
  return {
    of,
    lines,
    words,
    free,
    excess: Math.max(overBudget, Math.ceil(Math.max(0, -overLines) * density)),
  }
}

const wordsOfLine = (parts: readonly { lines: number; words: number }[]): number => {
  const lines = parts.reduce((sum, part) => sum + part.lines, 0)
  const words = parts.reduce((sum, part) => sum + part.words, 0)
  return lines > 0 && words > 0 ? words / lines : usualWordsOfLine
}

const wholeText = (block: ResolvedBlock): string =>
  block.type === 'expression_groupes'
    ? block.entries.map(({ groupe, text }) => `${groupe} ${text}`).join(' ')
    : blockText(block)

/** « il reste 2 lignes », « complet », « texte en excès : 14 mots ». */
export const fitSentence = ({ free, excess }: { free: number; excess: number }): string => {
  if (excess > 0) return `texte en excès${NBSP}: ${excess}${NBSP}mot${excess > 1 ? 's' : ''}`
  if (free <= 0) return 'complet'
  return `il reste ${free}${NBSP}ligne${free > 1 ? 's' : ''}`
}
