import type { Remark, RemarkRule } from '../checker/remark'
import type { FigureIssue } from '../figure/issue'
import { type FigureRecords, tokenTerritory } from '../figure/records'
import { type FigureOutcome, resolveFigure } from '../figure/resolve-figure'
import type { FigureToken } from '../figure/token'
import { capitalize } from '../typography/sentence'
import { type Place, remarkAt } from './place'
import type { ResolvedFigure } from './resolved'

/** Printed wherever a record is missing, so that nobody takes the page for finished. */
export const TO_COMPLETE = '[à compléter]'

/** The figures of a bilan as they are met: one key per token, in order of first appearance. */
export type FigureRegister = {
  /** Null when the token can’t be printed; the reasons are then among the remarks. */
  print: (token: FigureToken, place: Place, opening: boolean) => ResolvedFigure | null
  figures: () => ResolvedFigure[]
}

const advices: Partial<Record<RemarkRule, string>> = {
  'unknown-indicator': 'Choisissez un autre chiffre ou créez l’indicateur.',
  'unknown-territory': 'Choisissez un autre territoire.',
  'missing-value': 'Saisissez la valeur ou choisissez une autre période.',
  'unspecified-period': 'Complétez la fiche de la valeur.',
  'missing-source': 'Complétez la fiche de la valeur.',
  'claim-unproven': 'Changez la tournure ou vérifiez la valeur.',
  uncomputable: 'Choisissez d’autres périodes ou une autre opération.',
  'small-count': 'Retirez ce chiffre ou regroupez-le avec un autre.',
  'provisional-value': 'Attendez la valeur définitive ou confirmez-la avec le service.',
  'uncertified-value': 'Demandez au service de la certifier.',
  'fictitious-value': 'Remplacez-la par une valeur réelle.',
}

/** Same territory, same everything: `self` and the edition’s own key are one. */
const identity = (token: FigureToken, records: FigureRecords): string =>
  JSON.stringify([
    token.indicator,
    tokenTerritory(token, records),
    token.periods,
    token.operation,
    token.format,
    token.claim,
    token.label,
  ])

export const createFigureRegister = (
  records: FigureRecords,
  remark: (found: Remark) => void,
): FigureRegister => {
  const outcomes = new Map<string, FigureOutcome>()
  const printed = new Map<string, ResolvedFigure>()

  const tell = (issues: readonly FigureIssue[], place: Place) => {
    for (const { rule, severity, problem, value } of issues) {
      const advice = advices[rule] ?? ''
      const found = remarkAt(place, rule, severity, problem, advice)
      remark(value ? { ...found, value: { ...value, advice } } : found)
    }
  }

  return {
    print: (token, place, opening) => {
      const id = identity(token, records)
      const outcome = outcomes.get(id) ?? resolveFigure(token, records)
      outcomes.set(id, outcome)
      tell(outcome.issues, place)
      if (!outcome.figure) return null
      const text = opening ? capitalize(outcome.figure.text) : outcome.figure.text
      const known = printed.get(id)
      if (known) return { ...known, text }
      const figure = { key: `f${printed.size + 1}`, ...outcome.figure, text }
      printed.set(id, figure)
      return figure
    },
    figures: () => [...printed.values()],
  }
}
