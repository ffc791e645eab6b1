import { type BlockType, blockContentSchemas } from '@/lib/domain/bilan/block'
import { fieldsOf } from '@/lib/domain/bilan/block-fields'

type Draft = Record<string, unknown>

/**
 * What can be saved of what is typed in a block: a field that can't be printed as it stands (an address half typed)
 * keeps its last good content, and is named in `refused`; the others never wait for it.
 */
export const savable = (
  type: BlockType,
  draft: Draft,
  last: Draft,
): { content: Draft; refused: string[] } => {
  const shape: Record<string, { safeParse: (value: unknown) => { success: boolean } }> =
    blockContentSchemas[type].shape
  const refused = Object.keys(shape).filter(key => !shape[key]?.safeParse(draft[key]).success)
  const kept = Object.fromEntries(refused.map(key => [key, last[key]]))
  return {
    content: { ...draft, ...kept },
    refused: refused.map(key => fieldsOf(type).find(field => field.key === key)?.label ?? key),
  }
}

/** « À corriger ou à compléter : « Adresse du lien ». » */
export const unsavable = (labels: readonly string[]): string =>
  `À corriger ou à compléter\u00a0: ${labels.map(label => `«\u00a0${label}\u00a0»`).join(', ')}. Le reste est enregistré.`
