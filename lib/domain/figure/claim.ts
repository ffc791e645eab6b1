import type { Exact, Rounding } from './decimal'
import type { Claim } from './token'

/**
 * How well the number is known: `bound` when its source only says « au moins », `about` when it says « environ »,
 * `unknown` when an operation mixes them so that nothing can be claimed.
 */
export type Certainty = 'exact' | 'bound' | 'about' | 'unknown'

/** Way to round so that the claim has a chance to be true: « plus de » below the value, « près de » above. */
export const claimRounding: Record<Claim, Rounding> = {
  exact: 'nearest',
  plus_de: 'down',
  pres_de: 'up',
  environ: 'nearest',
}

/** « plus de 1,6 million »; a spelled « un » elides: « plus d’une place », « près d’un million » (Grevisse, « élision »). */
export const printClaim = (claim: Claim, text: string): string => {
  switch (claim) {
    case 'exact':
      return text
    case 'plus_de':
      return `plus ${deBefore(text)}`
    case 'pres_de':
      return `près ${deBefore(text)}`
    case 'environ':
      return `environ ${text}`
  }
}

const deBefore = (text: string): string => {
  // « 1 million » is read « un million »: written so where the reader would stumble on « près de 1 million ».
  const read = text.replace(/^1(?=\u00A0milli(?:on|ard)(?!s))/u, 'un')
  return /^une?(?:[\s\u00A0]|$)/.test(read) ? `d’${read}` : `de ${read}`
}

export type ClaimInput = { claim: Claim; value: Exact; printed: Exact; certainty: Certainty }

/**
 * Null when the value proves what the words say, else the reason in French. « près de » is just below (95 % at least),
 * « environ » within 5 %, « plus de » strictly above, unless the source itself only gives a lower bound.
 */
export const disproof = ({ claim, value, printed, certainty }: ClaimInput): string | null => {
  if (certainty === 'unknown') return 'les valeurs dont il est tiré ne sont pas toutes exactes'
  switch (claim) {
    case 'exact':
      if (certainty === 'bound') return 'la source dit seulement « au moins » ; choisissez « plus de »'
      if (certainty === 'about') return 'la source dit seulement « environ » ; choisissez « environ »'
      return printed.eq(value)
        ? null
        : 'l’arrondi change la valeur ; choisissez « plus de », « près de » ou « environ »'
    case 'plus_de':
      if (certainty === 'about') return 'la source dit seulement « environ »'
      if (value.lte(0)) return '« plus de » ne se dit que d’une valeur positive'
      if (certainty === 'bound') return value.gte(printed) ? null : 'la valeur minimale est en dessous'
      return value.gt(printed) ? null : 'la valeur n’est pas au-dessus du nombre imprimé'
    case 'pres_de':
      if (certainty === 'bound') return 'la source dit seulement « au moins »'
      if (value.lte(0)) return '« près de » ne se dit que d’une valeur positive'
      if (certainty === 'about' && value.eq(printed)) return null
      return value.lt(printed) && value.gte(printed.mul('0.95'))
        ? null
        : 'la valeur n’est pas juste en dessous du nombre imprimé (95 % au moins)'
    case 'environ':
      if (certainty === 'bound') return 'la source dit seulement « au moins » ; choisissez « plus de »'
      return value.minus(printed).abs().lte(value.abs().mul('0.05'))
        ? null
        : 'la valeur s’écarte de plus de 5 % du nombre imprimé'
  }
}
