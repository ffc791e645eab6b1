/** blocking: submission is refused; warning and style: shown, never in the way. */
export const severities = ['blocking', 'warning', 'style'] as const
export type Severity = (typeof severities)[number]

/** Something to look at in a bilan, found by a rule. `sentence` says what, and what to do. */
export type Remark = {
  rule: RemarkRule
  severity: Severity
  sentence: string
  rubriqueId: string | null
  blockId: string | null
}

export const remarkRules = [
  'unknown-indicator',
  'unknown-territory',
  'missing-value',
  'unspecified-period',
  'missing-source',
  'claim-unproven',
  'uncomputable',
  'small-count',
  'provisional-value',
  'uncertified-value',
  'fictitious-value',
  'duplicate-block',
  'empty-block',
  'missing-alternative',
  'media-consent',
  'media-resolution',
  'unknown-reference',
  'missing-elu',
  'missing-imprint',
  'number-not-linked',
  'to-verify',
  'forbidden-variant',
  'issuer-mixed',
  'missing-cover',
  'missing-expression',
  'page-overflow',
  'over-length',
] as const
export type RemarkRule = (typeof remarkRules)[number]
