import { quoteEdits } from './quotes'
import { type Rule, rules, type TextEdit } from './rules'

/** Addresses, e-mails and sites are never corrected inside. */
const untouchable =
  /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)»]|[^\s«(]+@\S*[^\s.,;:!?)»]|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:fr|com|org|eu|net)(?![\p{L}\p{N}])(?:\/\S*[^\s.,;:!?)»])?/gu

/** Enough for corrections that make others possible; the property tests prove that it settles. */
const maxPasses = 12

type Found = TextEdit & { /** Where the matched text ends. */ end: number }

const replacement = ({ replace }: Rule, match: RegExpExecArray): string => {
  if (typeof replace === 'string')
    return replace.replace(/\$(\d)/g, (_sign, group: string) => match[Number(group)] ?? '')
  const groups = match.slice(1).map(group => group ?? '')
  return replace(...(groups.length > 0 ? groups : [match[0]]))
}

/** The smallest edit: signs common to both ends are left alone. */
const smallest = (from: number, before: string, after: string): Omit<TextEdit, 'rule'> | null => {
  if (before === after) return null
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1
  let kept = 0
  while (
    kept < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - kept] === after[after.length - 1 - kept]
  )
    kept += 1
  return {
    from: from + start,
    to: from + before.length - kept,
    text: after.slice(start, after.length - kept),
  }
}

const ruleEdits = (text: string, rule: Rule): Found[] =>
  [...text.matchAll(rule.pattern)].flatMap(match => {
    const edit = smallest(match.index, match[0], replacement(rule, match))
    return edit ? [{ ...edit, rule: rule.name, end: match.index + match[0].length }] : []
  })

const outside = (text: string) => {
  const zones = [...text.matchAll(untouchable)].map(
    match => [match.index, match.index + match[0].length] as const,
  )
  return (edit: TextEdit): boolean => zones.every(([start, end]) => edit.to <= start || edit.from >= end)
}

/** Edits in order that do not touch each other: the others wait for the next pass. */
const apart = (edits: readonly TextEdit[]): TextEdit[] => {
  const kept: TextEdit[] = []
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = kept.at(-1)
    if (!last || edit.from > last.to) kept.push(edit)
  }
  return kept
}

/** One pass over a whole text, a line per paragraph: what the house rules change in it. Pure. */
export const typographyEdits = (text: string): TextEdit[] => {
  // The end of the text ends a word as a space does.
  const whole = `${text}\n`
  const found = [...quoteEdits(whole, false), ...rules.flatMap(rule => ruleEdits(whole, rule))]
  return apart(found.filter(outside(text)))
}

/** The edits that the last typed character makes certain: the ones of the first rule that ends there. */
export const typedEdits = (before: string): TextEdit[] => {
  const kept = outside(before)
  for (const rule of rules) {
    if (rule.reviewOnly) continue
    const edits = ruleEdits(before, rule).filter(edit => edit.end === before.length && kept(edit))
    if (edits.length > 0) return edits.map(({ end: _end, ...edit }) => edit)
  }
  return quoteEdits(before, true).filter(edit => edit.to === before.length && kept(edit))
}

export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  let result = ''
  let at = 0
  for (const edit of edits) {
    result += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return result + text.slice(at)
}

/** The passes that correct a text, each on the result of the one before. */
export const typographyPasses = (text: string): TextEdit[][] => {
  const passes: TextEdit[][] = []
  let now = text
  while (passes.length < maxPasses) {
    const edits = typographyEdits(now)
    if (edits.length === 0) break
    passes.push(edits)
    now = applyEdits(now, edits)
  }
  return passes
}

/** The text as the house writes it. Idempotent. */
export const correctTypography = (text: string): string => typographyPasses(text).reduce(applyEdits, text)
