/**
 * A text as it is compared: lower case, one apostrophe, one space, one hyphen. Length is kept, character for
 * character, so that positions found in one are positions in the other.
 */
export const normalize = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, char => {
      const lower = char.toLocaleLowerCase('fr')
      return lower.length === char.length ? lower : char
    })
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[\u00A0\u2009\u202F\t]/g, ' ')
    .replace(/[‐‑]/g, '-')

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patternOf = (text: string): string => escape(normalize(text.trim())).replace(/ +/g, '\\s+')

/**
 * Matches any of the wordings as whole words in a normalized text, accents kept, the longest first; null when there
 * is none. Compile once, not once per text.
 */
export const wording = (...texts: readonly string[]): RegExp | null => {
  const patterns = texts
    .filter(text => text.trim() !== '')
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
  return patterns.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** The text with each match replaced by spaces: what is known to be right is not read again. */
export const mask = (text: string, pattern: RegExp | null): string =>
  pattern === null ? text : text.replace(pattern, match => ' '.repeat(match.length))
