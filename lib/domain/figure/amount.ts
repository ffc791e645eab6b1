import { withDe } from '../typography/elision'
import { genderOf } from '../typography/gender'
import { NBSP } from '../typography/spaces'
import type { Exact, Rounding } from './decimal'
import { type PrintedNumber, printNumber, roundNumber } from './number'
import type { FigureFormat } from './token'
import { inWords } from './words'

/** What the number is of. `unit` « € » and « % » have their own rules; the nouns agree with the number. */
export type Noun = { unit: string | null; one: string; many: string; decimals: number }

export type PrintedAmount = { text: string; printed: Exact }

const number = (
  value: Exact,
  format: FigureFormat,
  rounding: Rounding,
  of: Noun,
  named: boolean,
): PrintedNumber & { spelled: boolean } => {
  switch (format) {
    case 'rounded':
      return { ...roundNumber(value, rounding), spelled: false }
    case 'words': {
      const text = inWords(value, named ? genderOf(of.one) : 'masculine')
      return text === null
        ? { text: printNumber(value, of.decimals), printed: value, scale: null, spelled: false }
        : { text, printed: value, scale: null, spelled: true }
    }
    case 'exact':
      return { text: printNumber(value, of.decimals), printed: value, scale: null, spelled: false }
  }
}

/** Singular under 2, whatever the decimals: « 1,6 million », « 0 bénéficiaire » (Grevisse, § 445). */
const noun = (of: Noun, printed: Exact): string => (printed.abs().lt(2) ? of.one : of.many)

/**
 * A number with its unit or noun: « 64 288 € », « 1,6 million d’euros », « 5 psychologues », « six places »,
 * « 12 km de pistes cyclables ». An exact amount always shows its unit; `label` adds the noun, and « d’euros » to a
 * rounded amount.
 */
export const printAmount = (
  value: Exact,
  of: Noun,
  style: { format: FigureFormat; rounding: Rounding; label: boolean },
): PrintedAmount => {
  // « un » alone counts; before its noun it agrees.
  const shown = number(value, style.format, style.rounding, of, style.label && of.unit !== '%')
  const { text, printed } = shown
  const bare = { text, printed }
  // The number holds to its unit or to the first word of its noun; after « million » the line may break.
  const held = (words: string) => ({ text: `${text}${NBSP}${words}`, printed })
  const scaled = (words: string) => ({ text: `${text} ${words}`, printed })
  if (of.unit === '€') {
    if (shown.scale) return style.label ? scaled('d’euros') : bare
    if (style.format === 'exact' || (style.format === 'words' && !shown.spelled)) return held('€')
    return style.label ? held(printed.abs().lt(2) ? 'euro' : 'euros') : bare
  }
  if (of.unit === '%') return held(shown.spelled ? 'pour cent' : '%')
  if (of.unit) return held(style.label ? `${of.unit} ${withDe(of.many)}` : of.unit)
  if (!style.label) return bare
  return shown.scale ? scaled(withDe(of.many)) : held(noun(of, printed))
}
