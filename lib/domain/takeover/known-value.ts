/** A value of the base that a number of the document may state, with the words that its indicator is known by. */
export type KnownValue = {
  indicator: string
  labelOne: string
  labelMany: string
  unit: string | null
  /** Definition, name and acronym of the dispositif, code. */
  words: string
  /** `self` for the edition's own territory. */
  territory: string
  territoryLabel: string
  periodKey: string
  period: string
  amount: string
  precision: 'exact' | 'at_least' | 'about'
  /** Its years may be added. */
  summable: boolean
}
