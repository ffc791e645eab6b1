import { diffArrays } from 'diff'

/** A stretch of words that both texts have, that only the later has, or that only the earlier had. */
export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string }

/** French words keep their elision and their no-break spaces apart: « l’ », « aide ». */
const wordPattern = /\p{L}+’|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu

const wordsOf = (text: string): string[] => text.match(wordPattern) ?? []

/**
 * Word-by-word differences between two plain texts, in reading order. Joining what is not « removed » gives `after`,
 * joining what is not « added » gives `before`. Pure.
 */
export const compareWords = (before: string, after: string): WordChange[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(change => ({
    kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
    text: change.value.join(''),
  }))
