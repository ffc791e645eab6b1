import type { RemarkRule, Severity } from '../checker/remark'

/** Something wrong with a figure, before it is known where it is printed. `problem` ends without a stop. */
export type FigureIssue = { rule: RemarkRule; severity: Severity; problem: string }

export const issue = (rule: RemarkRule, severity: Severity, problem: string): FigureIssue => ({
  rule,
  severity,
  problem,
})
