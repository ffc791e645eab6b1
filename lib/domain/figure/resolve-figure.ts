import type { IndicatorRecord, TerritoryRecord } from '../bilan/resolve-input'
import type { ResolvedFigure, ResolvedPart } from '../bilan/resolved'
import { type Period, parsePeriod } from '../indicator/period'
import { printPeriodKey, printPeriods, printSpan } from '../indicator/period-text'
import { smallCountState } from '../indicator/small-count'
import { territoryLabel, territoryScale } from '../territory/label'
import { disproof } from './claim'
import { compute, type Others, otherTerritories, type Part } from './compute'
import { plainDecimal, readAmount } from './decimal'
import { type FigureIssue, issue } from './issue'
import { exactText } from './number'
import { printFigure, provenAgainst } from './print-figure'
import { type FigureRecords, tokenTerritory } from './records'
import type { FigureToken } from './token'
import { valueIssues } from './value-issues'

/** A figure as printed, or null when it can’t be; `issues` say why, or what is doubtful in it. */
export type FigureOutcome = { figure: Omit<ResolvedFigure, 'key'> | null; issues: FigureIssue[] }

const refused = (...issues: FigureIssue[]): FigureOutcome => ({ figure: null, issues })

/** Resolves one token against the records. Never throws: what is missing is an issue. */
export const resolveFigure = (token: FigureToken, records: FigureRecords): FigureOutcome => {
  const indicator = records.indicator(token.indicator)
  if (!indicator)
    return refused(
      issue(
        'unknown-indicator',
        'blocking',
        `l’indicateur « ${token.indicator} » n’existe pas dans le registre`,
      ),
    )
  const key = tokenTerritory(token, records)
  const territory = records.territory(key)
  if (!territory)
    return refused(
      issue('unknown-territory', 'blocking', `le territoire « ${key} » n’existe pas dans le registre`),
    )
  const { parts, missing } = findParts(token, indicator, key, records)
  if (missing.length > 0) return refused(...missing)

  const others = findOthers(token, key, territory, records)
  const computed = compute(token.operation, parts, others)
  const issues = [...parts, ...extraParts(token, others)].flatMap(part =>
    valueIssues(part, indicator, {
      demonstration: records.demonstration,
      where: elsewhere(part.record.territory, records),
    }),
  )
  if (!computed.ok)
    return refused(
      issue(
        'uncomputable',
        'blocking',
        `« ${indicator.labelMany} » ne peut pas être calculé : ${computed.problem}`,
      ),
      ...issues,
    )
  const { text, printed } = printFigure(computed.value, token, nounOf(indicator))
  const reason = disproof({
    claim: token.claim,
    value: provenAgainst(computed.value, printed, token),
    printed,
    certainty: computed.certainty,
  })
  if (reason !== null)
    issues.unshift(issue('claim-unproven', 'blocking', `« ${text} » n’est pas prouvé : ${reason}`))
  const printedParts = [...parts, ...extraParts(token, others)].map(part =>
    resolvedPart(part, indicator.smallCountThreshold),
  )
  return {
    figure: {
      text,
      value: exactText(computed.value),
      operation: token.operation,
      claim: token.claim,
      indicator: {
        code: indicator.code,
        label: indicator.labelMany,
        unit: indicator.unit,
        definition: indicator.definition,
      },
      territory: { key, label: territoryLabel(territory) },
      period: periodText(token, parts),
      parts: printedParts,
      fictitious: printedParts.some(part => part.fictitious),
    },
    issues,
  }
}

const nounOf = (indicator: IndicatorRecord) => ({
  unit: indicator.unit,
  one: indicator.labelOne,
  many: indicator.labelMany,
  decimals: indicator.decimals,
})

const findParts = (token: FigureToken, indicator: IndicatorRecord, key: string, records: FigureRecords) => {
  const parts: Part[] = []
  const missing: FigureIssue[] = []
  for (const period of token.periods) {
    const part = findPart(token.indicator, key, period, records)
    if (part) parts.push(part)
    else
      missing.push(
        issue(
          'missing-value',
          'blocking',
          `« ${indicator.labelMany} » n’a pas de valeur (${placeOf(key, records)}, ${printPeriodKey(period)})`,
        ),
      )
  }
  return { parts, missing }
}

const placeOf = (key: string, records: FigureRecords): string => {
  const territory = records.territory(key)
  return territory ? territoryLabel(territory) : key
}

/** « commune de Lens », « à l’échelle du département »; null for the territory of the bilan. */
const elsewhere = (key: string, records: FigureRecords): string | null => {
  const territory = records.territory(key)
  if (key === records.self) return null
  return territory ? territoryScale(territory) : key
}

const findPart = (indicator: string, key: string, period: string, records: FigureRecords): Part | null => {
  const record = records.value(indicator, key, period)
  const amount = record ? readAmount(record.amount) : null
  return record && amount ? { record, amount } : null
}

const findOthers = (
  token: FigureToken,
  key: string,
  territory: TerritoryRecord,
  records: FigureRecords,
): Others => {
  const [period = '?'] = token.periods
  const siblings = () =>
    records.siblings(token.indicator, territory.kind, period).flatMap(record => {
      const amount = readAmount(record.amount)
      return amount && record.territory !== key ? [{ record, amount }] : []
    })
  const expected = records.count(territory.kind)
  switch (otherTerritories[token.operation]) {
    case 'none':
      return { whole: null, siblings: [], expected: undefined }
    case 'departement':
      return {
        whole: findPart(token.indicator, records.departement, period, records),
        siblings: [],
        expected: undefined,
      }
    case 'siblings':
      // The territory itself is counted apart from its siblings.
      return {
        whole: null,
        siblings: siblings(),
        expected: expected === undefined ? undefined : expected - 1,
      }
  }
}

/** The département’s value is a source of a share; the values behind a rank are too many to be listed. */
const extraParts = (token: FigureToken, others: Others): Part[] =>
  token.operation === 'share' && others.whole ? [others.whole] : []

const periodText = (token: FigureToken, parts: readonly Part[]): string => {
  const [first, second] = parts
  const periods: Period[] = parts.map(
    part => parsePeriod(part.record.periodKey) ?? { kind: 'unspecified' as const },
  )
  const [from, to] = periods
  switch (token.operation) {
    case 'value':
    case 'share':
    case 'rank':
      return first ? printPeriodKey(first.record.periodKey, first.record.periodHint) : ''
    case 'sum':
      return printPeriods(periods)
    case 'change':
    case 'rate':
      return from && to && second ? printSpan(from, to) : ''
  }
}

const resolvedPart = ({ record, amount }: Part, threshold: number | null): ResolvedPart => ({
  valueId: record.id,
  period: printPeriodKey(record.periodKey, record.periodHint),
  periodKey: record.periodKey,
  value: plainDecimal(amount),
  precision: record.precision,
  status: record.status,
  source: record.source,
  sourceUrl: record.sourceUrl,
  extractedOn: record.extractedOn,
  certified: record.certified,
  fictitious: record.fictitious,
  ...(threshold !== null &&
    smallCountState({ amount: record.amount, lifted: record.smallCountLifted === true }, threshold) ===
      'open' && { below: threshold }),
})
