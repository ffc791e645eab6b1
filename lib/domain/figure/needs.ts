import { isRelative } from '../indicator/collection-period'
import { otherTerritories } from './compute'
import type { FigureToken } from './token'

/**
 * A value to load for a token. `territory` is a key as in tokens, `self` (the edition’s own), `departement` (the
 * denominator of a share) or `siblings` (every territory of the same kind as `of`, for a rank).
 */
export type ValueNeed = { indicator: string; period: string; territory: string; of: string }

/** Everything that must be in `ResolveInput.values` for this token to be resolved. */
export const valueNeeds = (token: FigureToken): ValueNeed[] =>
  token.periods.flatMap(period => {
    // Relative to a collection: it names no value until a bilan is made.
    if (isRelative(period)) return []
    const need = { indicator: token.indicator, period, territory: token.territory, of: token.territory }
    const others = otherTerritories[token.operation]
    return others === 'none' ? [need] : [need, { ...need, territory: others }]
  })
