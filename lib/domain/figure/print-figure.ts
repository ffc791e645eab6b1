import { withDe } from '../typography/elision'
import { NBSP } from '../typography/spaces'
import { type Noun, type PrintedAmount, printAmount } from './amount'
import { claimRounding, printClaim } from './claim'
import type { Exact } from './decimal'
import { roundings } from './decimal'
import { printNumber } from './number'
import type { FigureToken } from './token'
import { ordinal } from './words'

/** Percentages keep one decimal, or none when rounded: that rounding is the convention, not a claim. */
const percent = (value: Exact, token: FigureToken): PrintedAmount => {
  const places = token.format === 'rounded' ? 0 : 1
  const printed = value.toDecimalPlaces(places, roundings[claimRounding[token.claim]])
  return { text: `${printNumber(printed)}${NBSP}%`, printed }
}

/** « + 48 % »: a rise says its sign, unless words say it (« plus de 47 % »). */
const signed = (amount: PrintedAmount, token: FigureToken): PrintedAmount => {
  if (amount.printed.isNegative() && !amount.printed.isZero())
    return { ...amount, text: amount.text.replace(/^−/, `−${NBSP}`) }
  return token.claim === 'exact' && !amount.printed.isZero()
    ? { ...amount, text: `+${NBSP}${amount.text}` }
    : amount
}

/** « une hausse de 48 % », « une baisse de 12 places »: the direction said in words instead of a sign. */
const directed = (
  value: Exact,
  token: FigureToken,
  print: (value: Exact) => PrintedAmount,
): PrintedAmount => {
  const { text, printed } = print(value.abs())
  const signedPrinted = value.isNegative() ? printed.neg() : printed
  if (printed.isZero()) return { text: printClaim(token.claim, text), printed }
  const noun = value.isNegative() ? 'baisse' : 'hausse'
  return { text: `une ${noun} ${deClaim(token.claim, text)}`, printed: signedPrinted }
}

const deClaim = (claim: FigureToken['claim'], text: string): string => {
  const claimed = printClaim(claim, text)
  return /^une?(?:\u00A0|$)/.test(claimed) || claim === 'environ' ? withDe(claimed) : `de ${claimed}`
}

const amountOf = (value: Exact, token: FigureToken, noun: Noun): PrintedAmount => {
  const style = { format: token.format, rounding: claimRounding[token.claim], label: token.label }
  switch (token.operation) {
    case 'value':
    case 'sum':
      return printAmount(value, noun, style)
    case 'change':
      return signed(printAmount(value, noun, style), token)
    case 'rate':
      return signed(percent(value, token), token)
    case 'share':
      return percent(value, token)
    case 'rank':
      return { text: ordinal(value.toNumber()), printed: value }
  }
}

/** Text of a computed figure, claim and noun included, and the number that this text says. */
export const printFigure = (value: Exact, token: FigureToken, noun: Noun): PrintedAmount => {
  if (token.format === 'words' && token.operation === 'rate')
    return directed(value, token, magnitude => percent(magnitude, token))
  if (token.format === 'words' && token.operation === 'change')
    return directed(value, token, magnitude => amountOf(magnitude, { ...token, operation: 'value' }, noun))
  const amount = amountOf(value, token, noun)
  return { text: printClaim(token.claim, amount.text), printed: amount.printed }
}

/** What the words are proven against: a percentage rounded by convention stands for itself. */
export const provenAgainst = (value: Exact, printed: Exact, token: FigureToken): Exact => {
  const conventional = token.claim === 'exact' && (token.operation === 'rate' || token.operation === 'share')
  return conventional ? printed : value
}
