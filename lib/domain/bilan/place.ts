import type { Remark, RemarkRule, Severity } from '../checker/remark'
import { capitalize } from '../typography/sentence'
import type { Block } from './block'
import { blockTypeLabels } from './block-label'
import { plainText } from './plain-text'

/** Where something is printed: what a remark names so that a person finds it. */
export type Place = { rubriqueId: string | null; blockId: string | null; label: string }

/** « Texte « Garantir le bien-être de nos aînés » », or the kind alone. */
export const blockPlace = (rubriqueId: string, block: Block): Place => {
  const title = 'title' in block.content && block.content.title ? plainText(block.content.title).trim() : ''
  const kind = blockTypeLabels[block.type]
  return { rubriqueId, blockId: block.id, label: title ? `${kind} « ${title} »` : `Bloc « ${kind} »` }
}

/** A remark at its place, whose sentence says the problem, then what to do. */
export const remarkAt = (
  place: Place,
  rule: RemarkRule,
  severity: Severity,
  problem: string,
  advice: string,
): Remark => ({
  rule,
  severity,
  place: place.label,
  sentence: `${capitalize(problem)}. ${capitalize(advice)}`,
  rubriqueId: place.rubriqueId,
  blockId: place.blockId,
})
