import type { Flow, Run } from '@/lib/domain/bilan/resolved'

/** `whole`: never cut by a hyphen. */
export type PrintedRun = Run & { whole?: true }
/** Null: nothing to print. */
export type Line = PrintedRun[] | null
export type PrintedFlow =
  | { kind: 'paragraph'; runs: PrintedRun[] }
  | { kind: 'list'; ordered: boolean; items: PrintedRun[][] }

/** A line as the templates print it: null when it says nothing, so that they need not look. */
export const line = (runs: readonly Run[] | null): Line =>
  runs?.some(run => run.kind !== 'text' || run.text.trim() !== '') ? [...runs] : null

/** Words on one line: a title, compared with another. */
export const plain = (runs: readonly Run[]): string =>
  runs.map(run => (run.kind === 'break' ? ' ' : run.text)).join('')

/** Paragraphs and lists; empty paragraphs are left out. */
export const flows = (text: readonly Flow[]): PrintedFlow[] =>
  text.flatMap((flow): PrintedFlow[] => {
    if (flow.kind === 'list') return [flow]
    const runs = line(flow.runs)
    return runs ? [{ kind: 'paragraph', runs: endingWhole(runs) }] : []
  })

/**
 * The last word of a paragraph is never cut: a fragment alone on the last line reads as a mistake. Its space goes with it:
 * set apart from it, a « W » or a « V » would stand away from the word before (they are drawn closer to a space).
 */
const endingWhole = (runs: readonly PrintedRun[]): PrintedRun[] => {
  const last = runs.at(-1)
  const cut = last?.kind === 'text' ? /^(.*)([ \n][^ \n]+\s*)$/su.exec(last.text) : null
  if (last?.kind !== 'text' || !cut) return [...runs]
  const [, before = '', after = ''] = cut
  return [...runs.slice(0, -1), { ...last, text: before }, { ...last, text: after, whole: true }]
}

/** A word with the style of its run; `space`: one comes before it. */
export type Word = { space: boolean; run: PrintedRun }

/** Words of a paragraph, so that a line can be ended between two of them. */
export const wordsOf = (runs: readonly PrintedRun[]): Word[] =>
  runs.flatMap((run): Word[] =>
    run.kind === 'text'
      ? run.text.split(' ').map((text, index) => ({ space: index > 0, run: { ...run, text } }))
      : [{ space: false, run }],
  )

/** The last two words of a label stay together: a word alone on its line reads as a mistake. */
export const withoutRunt = (runs: readonly Run[]): Run[] => {
  const last = runs.at(-1)
  if (last?.kind !== 'text') return [...runs]
  const words = last.text.trimEnd().split(' ')
  const end = words.at(-1) ?? ''
  if (words.length < 3 || end.length > 14) return [...runs]
  return [...runs.slice(0, -1), { ...last, text: `${words.slice(0, -1).join(' ')}\u00a0${end}` }]
}
