import type { Refusal } from '../shared/result'
import type { Remark } from './remark'

/** More would hide the first ones; the draft shows them all. */
const shown = 5

/** A refusal that says what it is about: the sentences of the remarks that block, the first of them. */
export const withReasons = (refusal: Refusal, remarks: readonly Remark[]): Refusal => {
  const sentences = [...new Set(remarks.map(remark => remark.sentence))]
  const more =
    sentences.length > shown ? [`Et ${sentences.length - shown} de plus, dans «\u00a0Rédiger\u00a0».`] : []
  return { ...refusal, sentence: [refusal.sentence, ...sentences.slice(0, shown), ...more].join(' ') }
}
