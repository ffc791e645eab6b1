import type { IndicatorRecord, ResolveInput, TerritoryRecord, ValueRecord } from '../bilan/resolve-input'
import { territoryKey } from '../territory/label'
import type { FigureToken } from './token'

/** The records of a ResolveInput, found by code. */
export type FigureRecords = {
  demonstration: boolean
  /** Key of the edition’s own territory. */
  self: string
  departement: string
  indicator: (code: string) => IndicatorRecord | undefined
  territory: (key: string) => TerritoryRecord | undefined
  value: (indicator: string, territory: string, period: string) => ValueRecord | undefined
  /** Values of the same kind of territory, for a rank. */
  siblings: (indicator: string, kind: string, period: string) => ValueRecord[]
  /** How many territories of this kind there are; undefined when the caller does not know. */
  count: (kind: TerritoryRecord['kind']) => number | undefined
}

const cell = (indicator: string, territory: string, period: string) => `${indicator} ${territory} ${period}`

/** What figures need of a ResolveInput: the editor gives only this to preview one. */
export type FigureInput = Pick<
  ResolveInput,
  | 'demonstration'
  | 'territory'
  | 'departement'
  | 'communes'
  | 'territories'
  | 'indicators'
  | 'values'
  | 'territoryCounts'
>

/** Indexes once what every figure of the bilan looks up. */
export const indexRecords = (input: FigureInput): FigureRecords => {
  const indicators = new Map(input.indicators.map(record => [record.code, record]))
  const places = [input.territory, input.departement, ...input.communes, ...input.territories]
  const territories = new Map(places.map(record => [territoryKey(record), record]))
  const values = new Map(
    input.values.toReversed().map(value => [cell(value.indicator, value.territory, value.periodKey), value]),
  )
  return {
    demonstration: input.demonstration,
    self: territoryKey(input.territory),
    departement: territoryKey(input.departement),
    indicator: code => indicators.get(code),
    territory: key => territories.get(key),
    value: (indicator, territory, period) => values.get(cell(indicator, territory, period)),
    siblings: (indicator, kind, period) =>
      [...values.values()].filter(
        value =>
          value.indicator === indicator &&
          value.periodKey === period &&
          value.territory.startsWith(`${kind}:`),
      ),
    count: kind => input.territoryCounts?.[kind],
  }
}

/** The key of the territory a token is about, `self` being the edition’s own. */
export const tokenTerritory = (token: Pick<FigureToken, 'territory'>, records: FigureRecords): string =>
  token.territory === 'self' ? records.self : token.territory
