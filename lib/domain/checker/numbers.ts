import { mask, normalize } from './normalize'

/** A number that reads as a figure. `value` in plain decimal notation, null when it is not digits (« une centaine »). */
export type FoundNumber = { text: string; value: string | null }

/** Official names that may hold a number, compiled by `wording`, and the code of the département. */
export type KnownNames = { names: RegExp | null; departement: string }

const month =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr?\\.|avr\\.|juill?\\.|sept\\.|oct\\.|nov\\.|déc\\.'

/** What is made of digits and is no figure, on normalized text, longest reading first. */
const innocent: readonly RegExp[] = [
  // Addresses of the web, e-mail.
  /https?:\/\/\S+|www\.\S+|\S+@\S+/g,
  // A name between guillemets: short, without a stop.
  /«[^»«.!?]{1,60}»/g,
  // Dates: 18 septembre 2023, 1er janvier, 18/09/2023, 8-mai.
  new RegExp(`(?<!\\d)\\d{1,2}(?:er)?[ -](?:${month})(?![\\p{L}])`, 'gu'),
  /(?<!\d)\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)/g,
  // Telephone: five pairs, +33, 3939, emergency numbers.
  /(?<!\d)(?:0|\+33 ?)\d(?:[ .-]?\d{2}){4}(?!\d)/g,
  /(?<=(?:^|\s)(?:le|au|composez) )(?:15|17|18|112|114|115|116|119|3\d{3})(?![\d ]\d)/g,
  // References: n° 2019-768, article L. 52-1, p. 4.
  /(?:n°|nos?|numéro|articles?|art\.|loi|décret|page|p\.|tome|t\.|chapitre|l\.|r\.|d\.) ?\d[\d-]*/g,
  // Postal addresses: 12 bis, rue…; 62000 Arras; CS 40000; cedex 9.
  /\d{1,4}(?: (?:bis|ter|quater))?,? (?:rue|avenue|boulevard|place|chemin|route|allée|impasse|quai|square)(?!\p{L})/gu,
  /(?<!\d)\d{5}(?= \p{L})|cs ?\d+|bp ?\d+|cedex ?\d*/gu,
  // Ages and thresholds of age: 60 ans, moins de 6 ans, 18-25 ans; hours: 14 h 30, 24 h/24.
  /\d{1,3}(?: ?(?:-|à|et|ou) ?\d{1,3})? ?(?:ans|mois)(?!\p{L})/gu,
  /\d{1,2} ?h(?: ?\d{2})?(?:\/24)?(?!\p{L})|7 ?j\/7|24\/24|7\/7/gu,
  // Ordinals: 1er, 2e, 3ème.
  /(?<!\d)\d{1,3}(?:er|re|ers|res|e|es|ème|èmes|nde?)(?!\p{L})/gu,
  // Part of a name: Arras-1, Pépites62, biodiv'62.
  /\p{L}+[-']?\d+(?:-\d+)?/gu,
  /\d+-\p{L}+/gu,
  // Years and periods: 2023, 2021-2028, 2021–2023.
  /(?<![\d,.])(?:19|20)\d{2}(?: ?[-–] ?(?:19|20)?\d{2})?(?! ?\d|,\d)/g,
  // Numbering at the head of a line.
  /^\d{1,2}[.)] /gm,
]

/**
 * A capitalised word inside a sentence, then a number: « l’Agenda 22 ». Read on the text as typed, where capitals
 * are; at the head of a sentence a capital tells nothing (« Accompagner 719 jeunes »).
 */
const properName =
  /(?<=[\p{L}\p{N},;)»][ \u00A0’']\p{Lu}[\p{L}-]+[ \u00A0])\d{1,3}(?![\d\u00A0\u202F ]?\d|,\d| ?%)/gu

const digits = /\d+(?: \d{3})*(?:,\d+)?(?: ?(?:millions?|milliards?|m€|k€|mds?)(?!\p{L}))?(?: ?[%€])?/gu

/** Spelled quantities: collective nouns, fractions followed by what they divide. */
const spelled =
  /(?<!\p{L})(?:une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)|(?:des|plusieurs|quelques) (?:dizaines|centaines|milliers|millions)|un millier|la moitié|(?:un|deux) tiers|(?:un|trois) quarts?|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cent) (?:cents?|mille|millions?|milliards?))(?= d[e’'u]| des)/gu

/** Without a digit or one of these words nothing is found: most texts have neither, their figures being tokens. */
const hint = /\d|aine|mill|moitié|tiers|quart|cent/iu

/**
 * Numbers typed in a text that look like figures: not years, dates, ages, telephone numbers, postcodes, references,
 * ordinals, nor names that hold a number.
 */
export const findNumbers = (text: string, known: KnownNames): FoundNumber[] =>
  locateNumbers(text, known).map(({ text: printed, value }) => ({ text: printed, value }))

/** The same with the position of each in the text. */
export const locateNumbers = (
  text: string,
  { names, departement }: KnownNames,
): (FoundNumber & { index: number })[] => {
  if (!hint.test(text)) return []
  const proper = mask(text, properName)
  const known = mask(normalize(proper), names)
  const read = innocent.reduce(mask, known)
  const found = [...read.matchAll(digits), ...read.matchAll(spelled)].toSorted((a, b) => a.index - b.index)
  return found.flatMap(match => {
    const printed = text.slice(match.index, match.index + match[0].trimEnd().length)
    // « Ingénierie 62 », « Objectif jeunesses 62 »: the code of the département is part of a name.
    return match[0] === departement
      ? []
      : [{ text: printed, value: plainValue(match[0]), index: match.index }]
  })
}

const powers: [RegExp, number][] = [
  [/^(?:milliards?|mds?)/, 9],
  [/^(?:millions?|m€)/, 6],
  [/^k€/, 3],
]

/** « 1,6 million » → 1600000; null for words. */
const plainValue = (text: string): string | null => {
  const parsed = /^([\d ]+)(?:,(\d+))?\s*(.*)$/.exec(text)
  if (!parsed) return null
  const [, whole = '', fraction = '', rest = ''] = parsed
  const power = powers.find(([pattern]) => pattern.test(rest))?.[1] ?? 0
  const padded = fraction.padEnd(power, '0')
  const integer = whole.replaceAll(' ', '') + padded.slice(0, power)
  const left = padded.slice(power)
  return left === '' ? String(BigInt(integer)) : `${BigInt(integer)}.${left}`
}
