import { diffArrays } from 'diff'

/** A stretch of words that both texts have, that only the later has, or that only the earlier had. */
export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string }

/** French words keep their elision and their no-break spaces apart: « l’ », « aide ». */
const wordPattern = /\p{L}+’|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu

const wordsOf = (text: string): string[] => text.match(wordPattern) ?? []

/**
 * Word-by-word differences between two plain texts, in reading order. Joining what is not « removed » gives `after`,
 * joining what is not « added » gives `before`. Words rewritten in a row are told as one stretch, not one by one: spaces
 * alone do not make two texts alike. Pure.
 */
export const compareWords = (before: string, after: string): WordChange[] => {
  const told: WordChange[] = []
  let removed = ''
  let added = ''
  /** Spaces that both have, in the middle of what changed until something else is seen to be the same. */
  let between = ''
  const tell = (kind: WordChange['kind'], text: string) => {
    if (text !== '') told.push({ kind, text })
  }
  const end = (same: string) => {
    tell('removed', removed)
    tell('added', added)
    removed = ''
    added = ''
    tell('same', between + same)
    between = ''
  }
  for (const change of diffArrays(wordsOf(before), wordsOf(after))) {
    const text = change.value.join('')
    if (!change.added && !change.removed) {
      if ((removed !== '' || added !== '') && text.trim() === '') between += text
      else end(text)
      continue
    }
    removed += between + (change.removed ? text : '')
    added += between + (change.added ? text : '')
    between = ''
  }
  end('')
  return told
}
