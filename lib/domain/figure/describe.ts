import type { ResolvedPart } from '../bilan/resolved'
import type { Severity } from '../checker/remark'
import { capitalize } from '../typography/sentence'
import { type FigureInput, indexRecords } from './records'
import { resolveFigure } from './resolve-figure'
import type { FigureToken } from './token'

/** What the editor shows of a token before and after it is inserted. */
export type TokenPreview = {
  /** « plus de 1,6 million d’euros », or « [à compléter] ». */
  text: string
  indicator: string
  territory: string | null
  period: string | null
  source: string | null
  precision: ResolvedPart['precision'] | null
  fictitious: boolean
  /** Null when the words are proven; otherwise the sentence that says why not. */
  claim: string | null
  /** Everything to look at, the claim included, worst first. */
  remarks: { severity: Severity; sentence: string }[]
}

const order: Record<Severity, number> = { blocking: 0, warning: 1, style: 2 }

const sentence = (problem: string) => `${capitalize(problem)}.`

/** Printed text, period, source and precision of a token, with what is doubtful in it. */
export const previewToken = (token: FigureToken, input: FigureInput): TokenPreview => {
  const { figure, issues } = resolveFigure(token, indexRecords(input))
  const unproven = issues.find(found => found.rule === 'claim-unproven')
  const sources = [...new Set(figure?.parts.flatMap(part => part.source ?? []))]
  return {
    text: figure?.text ?? '[à compléter]',
    indicator: figure?.indicator.label ?? token.indicator,
    territory: figure?.territory.label ?? null,
    period: figure?.period ?? null,
    source: sources.length > 0 ? sources.join(' ; ') : null,
    precision: figure ? leastPrecise(figure.parts) : null,
    fictitious: figure?.fictitious ?? false,
    claim: unproven ? sentence(unproven.problem) : null,
    remarks: issues
      .toSorted((a, b) => order[a.severity] - order[b.severity])
      .map(({ severity, problem }) => ({ severity, sentence: sentence(problem) })),
  }
}

const leastPrecise = (parts: readonly ResolvedPart[]): ResolvedPart['precision'] => {
  if (parts.some(part => part.precision === 'about')) return 'about'
  return parts.some(part => part.precision === 'at_least') ? 'at_least' : 'exact'
}
