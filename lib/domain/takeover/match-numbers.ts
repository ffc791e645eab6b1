import { type KnownNames, locateNumbers } from '../checker/numbers'
import { type FigureToken } from '../figure/token'
import { parsePeriod } from '../indicator/period'
import { type Candidate, indexCandidates, tokenOf, type Wording } from './candidates'
import { createClaimSearch } from './claimed'
import type { KnownValue } from './known-value'
import { type MissingValue, missingValue } from './missing-value'
import { type Context, rarity, type Score, scoreOf } from './score'
import { locateSpelled } from './spelled'

/** A record that a number may state, as it is offered. */
export type Offer = {
  token: FigureToken
  label: string
  place: string
  period: string
  score: number
  /** What it will print, when that is not the number as it is written. */
  prints: string | null
}

/**
 * A number of the text. `sure`: one record states it, by its value, its words, its territory and its period. `ask`:
 * several could, or one barely does: a person chooses. `verify`: none is this number, but what is claimed of it (« plus
 * de », « près de », « environ ») holds for these: a person verifies. `none`: no record does either.
 */
export type FoundFigure = {
  /** What the token takes the place of: the claim and the unit included, « Plus de 1,6 millions d’euros ». */
  start: number
  end: number
  text: string
  /** Written in letters: it may be no figure at all. */
  spelled: boolean
  standing: 'sure' | 'ask' | 'verify' | 'none'
  /** Where the value would be entered, when no record has it. */
  missing: MissingValue | null
  /** The likeliest first. */
  offers: Offer[]
}

export type Matcher = (text: string, titles: string) => FoundFigure[]

const claims: readonly [RegExp, Wording['claim']][] = [
  [/plus\s(?:de\s|d[’'])$/iu, 'plus_de'],
  [/près\s(?:de\s|d[’'])$/iu, 'pres_de'],
  [/environ\s$/iu, 'environ'],
]

/** Finds what each number of a text states. The base is indexed once, for all the lines of a document. */
export const createMatcher = (values: readonly KnownValue[], known: KnownNames): Matcher => {
  const byAmount = indexCandidates(values)
  const claimed = createClaimSearch(byAmount)
  const rare = rarity(values)
  const indicators = [...new Map(values.map(value => [value.indicator, value])).values()]
  return (text, titles) => {
    const digits = locateNumbers(text, known).map(number => ({ ...number, spelled: false }))
    const letters = locateSpelled(text).map(number => ({ ...number, spelled: true }))
    const stops = digits.flatMap(({ index, text: printed }) => [index, index + printed.length])
    return [...digits, ...letters]
      .toSorted((a, b) => a.index - b.index)
      .flatMap((number): FoundFigure[] => {
        const context = contextOf(text, number.index, number.index + number.text.length, stops, titles)
        const candidates = byAmount.get(number.value ?? '') ?? []
        const scored = candidates
          .map(candidate => ({ candidate, score: scoreOf(candidate, context, rare) }))
          .toSorted((a, b) => b.score.all - a.score.all)
        const standing = standingOf(scored, context, number)
        // « un parcours » is no figure: letters are told when a record speaks of the same thing.
        if (number.spelled && (scored[0]?.score.all ?? 0) < 0.7) return []
        const placed = placeOf(text, number)
        const wording = wordingOf(text, number, placed)
        const offers = scored.map(({ candidate, score }) =>
          offerOf(candidate, { token: tokenOf(candidate, wording), prints: null }, score.all),
        )
        const near = number.spelled || number.value === null ? [] : claimed(number.value, wording.claim)
        const others = near
          .map(({ candidate, ...said }) => offerOf(candidate, said, scoreOf(candidate, context, rare).all))
          .filter(({ score }) => score >= needed(number.value))
          .toSorted((a, b) => b.score - a.score)
        const missing =
          standing === 'none' && number.value !== null
            ? missingValue(number.value, { context, years: yearsAround(context) }, indicators, rare)
            : null
        return [
          {
            ...placed,
            spelled: number.spelled,
            standing: standing === 'none' && others.length > 0 ? 'verify' : standing,
            missing,
            // One that is the number and is known to be meant needs no other beside it.
            offers: standing === 'sure' ? offers : [...offers, ...others],
          },
        ]
      })
  }
}

type Number = { text: string; value: string | null; index: number; spelled: boolean }
type Scored = { candidate: Candidate; score: Score }

/** A big number can hardly be another; a small one needs its words. */
const needed = (value: string | null): number => {
  const size = Math.abs(Number(value))
  if (size < 100) return 0.6
  return size < 10_000 ? 0.4 : 0.25
}

const standingOf = (
  scored: readonly Scored[],
  context: Context,
  { value, spelled }: Number,
): FoundFigure['standing'] => {
  const [best, second] = scored
  if (!best) return 'none'
  const enough = spelled ? best.score.near >= 0.75 : best.score.all >= needed(value)
  return enough && isAlone(best.score, second?.score) && agreesOnYears(best.candidate, context)
    ? 'sure'
    : 'ask'
}

/** Nothing else comes close; or its name touches the number, and that of the other does not. */
const isAlone = (best: Score, second: Score | undefined): boolean =>
  second === undefined || second.all <= 0.6 * best.all || (best.near >= 0.75 && second.near <= 0.3)

/** A value of a year is not stated by a sentence that names other years only: the nearest years decide. */
const agreesOnYears = ({ periods }: Candidate, context: Context): boolean => {
  const said = yearsAround(context)
  const own = periods.flatMap(key => {
    const period = parsePeriod(key)
    return period && period.kind !== 'unspecified' ? yearsOf(key) : []
  })
  return said.length === 0 || own.length === 0 || own.some(year => said.includes(year))
}

/** The years that stand beside a number, else those of its sentence. */
const yearsAround = ({ before, after, sentence }: Context): string[] => {
  const near = yearsOf(`${before} ${after}`)
  return near.length > 0 ? near : yearsOf(sentence)
}

const yearsOf = (text: string): string[] => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []

/** Two values of one cell that differ by their period are told apart by it: both are offered, neither is taken. */
const offerOf = (
  candidate: Candidate,
  said: { token: FigureToken; prints: string | null },
  score: number,
): Offer => ({
  ...said,
  label: candidate.value.labelMany,
  place: candidate.value.territoryLabel,
  period:
    candidate.operation === 'sum'
      ? `somme de ${candidate.periods[0]} à ${candidate.periods.at(-1)}`
      : candidate.value.period,
  score,
})

const sentenceEnd = /[.!?…](?=\s|$)/gu

const contextOf = (
  text: string,
  start: number,
  end: number,
  stops: readonly number[],
  titles: string,
): Context => {
  const ends = [...text.matchAll(sentenceEnd)].map(match => match.index)
  const opening = Math.max(0, ...ends.filter(at => at < start).map(at => at + 1))
  const closing = Math.min(text.length, ...ends.filter(at => at >= end))
  const previous = Math.max(opening, ...stops.filter(at => at <= start && at !== start && at !== end))
  const next = Math.min(closing, ...stops.filter(at => at >= end && at !== end && at !== start))
  return {
    after: text.slice(end, next),
    before: text.slice(Math.min(previous, start), start),
    sentence: text.slice(opening, closing),
    titles,
  }
}

const placeOf = (text: string, { index, text: printed }: Number) => {
  const claim = claims.map(([pattern]) => pattern.exec(text.slice(0, index))?.[0]).find(Boolean) ?? ''
  const unit = /^[\s\u00A0\u202F]?(?:€|d[’'\u2019]euros?|euros?)(?!\p{L})/iu.exec(
    text.slice(index + printed.length),
  )
  const start = index - claim.length
  const end = index + printed.length + (unit?.[0].length ?? 0)
  return { start, end, text: text.slice(start, end) }
}

const wordingOf = (
  text: string,
  { spelled, text: printed, index }: Number,
  placed: { start: number; end: number },
): Wording => ({
  claim: claims.find(([pattern]) => pattern.test(text.slice(placed.start, index)))?.[1] ?? 'exact',
  format: spelled ? 'words' : /million|milliard/iu.test(printed) ? 'rounded' : 'exact',
  withUnit: false,
})
