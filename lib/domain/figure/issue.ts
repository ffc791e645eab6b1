import type { RemarkedValue, RemarkRule, Severity } from '../checker/remark'

/** Something wrong with a figure, before it is known where it is printed. `problem` ends without a stop. */
export type FigureIssue = {
  rule: RemarkRule
  severity: Severity
  problem: string
  /** Of a value as it is recorded, whatever is made of it. */
  value?: Omit<RemarkedValue, 'advice'>
}

export const issue = (rule: RemarkRule, severity: Severity, problem: string): FigureIssue => ({
  rule,
  severity,
  problem,
})
