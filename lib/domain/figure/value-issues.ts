import type { IndicatorRecord } from '../bilan/resolve-input'
import type { Severity } from '../checker/remark'
import { printPeriodKey } from '../indicator/period-text'
import { smallCountState } from '../indicator/small-count'
import type { Part } from './compute'
import { type FigureIssue, issue } from './issue'

/** Blocking, except in demonstration mode, where the label « Démonstration » says it already. */
export const unlessDemonstration = (demonstration: boolean): Severity =>
  demonstration ? 'warning' : 'blocking'

/** `where`: the territory of the value, named when it is not the one of the bilan. */
type Read = { demonstration: boolean; where: string | null }

/** What a value itself leaves to be desired, whatever is made of it: each part is printed in the open data. */
export const valueIssues = (
  { record }: Part,
  indicator: IndicatorRecord,
  { demonstration, where }: Read,
): FigureIssue[] => {
  const severity = unlessDemonstration(demonstration)
  const name = `« ${indicator.labelMany} »`
  const unspecified = record.periodKind === 'unspecified' || record.periodKey === '?'
  const period = printPeriodKey(record.periodKey, record.periodHint)
  const named = `${name} (${where === null ? period : `${period}, ${where}`})`
  const when = unspecified ? record.periodHint : period
  const found: FigureIssue[] = []
  const tell = (rule: FigureIssue['rule'], level: Severity, problem: string, reason: string) =>
    found.push({ ...issue(rule, level, problem), value: { name, when, where, reason } })
  if (unspecified)
    tell(
      'unspecified-period',
      severity,
      `la période de ${name} est à préciser dans le registre`,
      'période à préciser',
    )
  if (!record.source?.trim())
    tell('missing-source', severity, `la source de ${named} est à compléter`, 'source à compléter')
  const threshold = indicator.smallCountThreshold
  if (
    smallCountState({ amount: record.amount, lifted: record.smallCountLifted === true }, threshold) === 'open'
  )
    tell(
      'small-count',
      severity,
      `${named} compte moins de ${threshold} ; une personne pourrait être reconnue, à moins que le service qui tient l’indicateur ne lève cette remarque`,
      `moins de ${threshold} (une personne pourrait être reconnue, à moins que le service qui tient l’indicateur ne lève cette remarque)`,
    )
  if (record.status === 'provisional')
    tell('provisional-value', 'warning', `la valeur de ${named} est provisoire`, 'valeur provisoire')
  if (!record.certified)
    tell('uncertified-value', 'warning', `la valeur de ${named} n’est pas certifiée`, 'valeur non certifiée')
  if (record.fictitious && !demonstration)
    tell('fictitious-value', 'blocking', `la valeur de ${named} est inventée`, 'valeur inventée')
  return found
}
