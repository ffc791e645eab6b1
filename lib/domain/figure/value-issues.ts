import type { IndicatorRecord, ValueRecord } from '../bilan/resolve-input'
import type { Severity } from '../checker/remark'
import { printPeriodKey } from '../indicator/period-text'
import { smallCountState } from '../indicator/small-count'
import type { Part } from './compute'
import { type FigureIssue, issue } from './issue'

/** Blocking, except in demonstration mode, where the label « Démonstration » says it already. */
export const unlessDemonstration = (demonstration: boolean): Severity =>
  demonstration ? 'warning' : 'blocking'

const when = (value: ValueRecord) => printPeriodKey(value.periodKey, value.periodHint)

/** What a value itself leaves to be desired, whatever is made of it: each part is printed in the open data. */
export const valueIssues = (
  { record }: Part,
  indicator: IndicatorRecord,
  demonstration: boolean,
): FigureIssue[] => {
  const severity = unlessDemonstration(demonstration)
  const name = `« ${indicator.labelMany} »`
  const found: FigureIssue[] = []
  if (record.periodKind === 'unspecified' || record.periodKey === '?')
    found.push(issue('unspecified-period', severity, `la période de ${name} est à préciser dans le registre`))
  if (!record.source?.trim())
    found.push(issue('missing-source', severity, `la source de ${name} (${when(record)}) est à compléter`))
  const threshold = indicator.smallCountThreshold
  if (
    smallCountState({ amount: record.amount, lifted: record.smallCountLifted === true }, threshold) === 'open'
  )
    found.push(
      issue(
        'small-count',
        severity,
        `${name} (${when(record)}) compte moins de ${threshold} ; une personne pourrait être reconnue, à moins que le service qui tient l’indicateur ne lève cette remarque`,
      ),
    )
  if (record.status === 'provisional')
    found.push(issue('provisional-value', 'warning', `la valeur de ${name} (${when(record)}) est provisoire`))
  if (!record.certified)
    found.push(
      issue('uncertified-value', 'warning', `la valeur de ${name} (${when(record)}) n’est pas certifiée`),
    )
  if (record.fictitious && !demonstration)
    found.push(issue('fictitious-value', 'blocking', `la valeur de ${name} (${when(record)}) est inventée`))
  return found
}
