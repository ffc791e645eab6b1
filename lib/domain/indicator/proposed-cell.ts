import { readFrenchAmount } from './amount-input'
import { parsePeriod } from './period'
import { readPlaceKey } from './place-key'

/** A value to enter, from another screen: where (what is known of it) and how much, in plain decimal notation. */
export type ProposedCell = {
  indicator: string | null
  /** « canton:6224 » */
  territory: string
  period: string | null
  amount: string
}

/** The address of the grid where it is entered: that of its indicator when it is known, else that of its territory. */
export const proposedCellHref = ({ indicator, territory, period, amount }: ProposedCell): string =>
  `/atelier/valeurs?${new URLSearchParams({
    ...(indicator !== null && { indicateur: indicator }),
    territoire: territory,
    ...(period !== null && { periode: period }),
    valeur: amount,
  }).toString()}`

/** Reads it back from an address; null when the address proposes nothing, or something that is not a value. */
export const readProposedCell = (asked: {
  indicator: string | null
  territory: string | null
  period: string | null
  amount: string | null
}): ProposedCell | null => {
  const amount = readFrenchAmount(asked.amount ?? '')
  if (amount === null || asked.territory === null || !readPlaceKey(asked.territory)) return null
  const period = asked.period !== null && parsePeriod(asked.period) ? asked.period : null
  return { indicator: asked.indicator, territory: asked.territory, period, amount }
}
