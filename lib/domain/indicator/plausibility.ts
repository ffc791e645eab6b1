import { readAmount } from '../figure/decimal'

/** Why a value surprises, beside the one of the period before. */
export const doubts = ['sign', 'ten-times', 'tenth', 'far'] as const
export type Doubt = (typeof doubts)[number]

export const doubtSentences: Record<Doubt, string> = {
  sign: 'Le signe n’est plus le même qu’à la période précédente.',
  'ten-times': 'Dix fois la période précédente\u00A0: un zéro de trop\u202F?',
  tenth: 'Un dixième de la période précédente\u00A0: un zéro oublié\u202F?',
  far: 'Plus de la moitié d’écart avec la période précédente.',
}

/**
 * Whether an amount must be confirmed by the person who enters it: compared with the last known one of the same
 * indicator and territory (`null` when there is none: nothing can be said). Amounts in plain decimal notation. A slip
 * of a factor ten is recognised within 10 %. A last value of zero proves nothing.
 */
export const plausibilityDoubt = (amount: string, last: string | null): Doubt | null => {
  const now = readAmount(amount)
  const before = last === null ? null : readAmount(last)
  if (!now || !before || before.isZero() || now.equals(before)) return null
  if (!now.isZero() && now.isNegative() !== before.isNegative()) return 'sign'
  const ratio = now.dividedBy(before)
  if (ratio.gte(9) && ratio.lte(11)) return 'ten-times'
  if (ratio.gte('0.09') && ratio.lte('0.11')) return 'tenth'
  return ratio.minus(1).abs().gt('0.5') ? 'far' : null
}
