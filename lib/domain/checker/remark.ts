/** blocking: submission is refused; warning and style: shown, never in the way. */
export const severities = ['blocking', 'warning', 'style'] as const
export type Severity = (typeof severities)[number]

/** Something to look at in a bilan, found by a rule. */
export type Remark = {
  rule: RemarkRule
  severity: Severity
  /** « Texte « Nos aînés » »: apart from the sentence, so that a list says it once. Null: the sentence is enough. */
  place: string | null
  /** What, and what to do. */
  sentence: string
  rubriqueId: string | null
  blockId: string | null
  value?: RemarkedValue
}

/**
 * The value that a remark is about, with the remark in brief: « « Retours à l’emploi » (en 2023) » and « source à
 * compléter ». Several of them on one value are one line (`remark-lines.ts`).
 */
export type RemarkedValue = {
  name: string
  when: string | null
  /** Its territory, when it is not the one of the bilan. */
  where: string | null
  reason: string
  advice: string
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
