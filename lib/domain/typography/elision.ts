/**
 * Words of our texts whose h is aspirated (no elision, no liaison). Source: marks of the dictionary of the Académie française,
 * ninth edition. Place names are in lib/domain/territory/name.ts.
 */
const aspirated: ReadonlySet<string> = new Set([
  'haie',
  'hall',
  'halle',
  'halte',
  'hameau',
  'handball',
  'handicap',
  'handicapé',
  'handicapée',
  'hangar',
  'harcèlement',
  'haras',
  'hasard',
  'hausse',
  'haut',
  'haute',
  'hauteur',
  'héros',
  'hêtre',
  'hockey',
  'hors',
  'huit',
  'huitaine',
])

/** Vowels that refuse elision all the same: « plus de onze », « le oui ». */
const refused: ReadonlySet<string> = new Set(['onze', 'onzième', 'oui', 'ouistiti', 'yaourt', 'yoga'])

const strip = (word: string) => word.toLocaleLowerCase('fr').replace(/(?:s|x)$/, '')

/** Whether « de » becomes « d’ » before this word: vowel or mute h (« d’euros », « d’habitants », « de handicapés »). */
export const elides = (word: string): boolean => {
  const first = /^[^\s\u00A0\u202F]+/.exec(word)?.[0] ?? ''
  const lower = first.toLocaleLowerCase('fr')
  if (refused.has(lower)) return false
  if (lower.startsWith('h')) return !aspirated.has(lower) && !aspirated.has(strip(lower))
  // A y is a vowel only before a consonant: « d’Ytres », but « de yourtes ».
  if (lower.startsWith('y')) return /^y[^aeiouéèêœ]/.test(lower)
  return /^[aeiouàâäæéèêëîïôöœùûü]/.test(lower)
}

/** « de » or « d’ » with the word that follows. */
export const withDe = (word: string): string => (elides(word) ? `d’${word}` : `de ${word}`)
