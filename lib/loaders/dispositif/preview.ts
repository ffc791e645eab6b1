import 'server-only'
import type { Db } from '@/lib/data/client'
import { loadFrame } from '@/lib/data/edition/load-frame'
import { loadRecords } from '@/lib/data/edition/load-records'
import type { Block, Rubrique } from '@/lib/domain/bilan/block'
import { previewTokens } from '@/lib/domain/bilan/preview-tokens'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import { emptyInline, type RichText } from '@/lib/domain/bilan/rich-text'
import { type TextPreview, textLengths } from '@/lib/domain/dispositif/preview'

type Settings = { siteUrl: string; demonstration: boolean; now: Date }

/** Texts being written, as a canton would print them with the current values; null when there is no such edition. */
export const previewTexts = async (
  db: Db,
  editionId: string,
  texts: Record<(typeof textLengths)[number], RichText | null>,
  settings: Settings,
): Promise<TextPreview | null> => {
  const frame = await loadFrame(db, editionId, settings)
  if (!frame) return null
  const blocks = textLengths.flatMap((length): Block[] => {
    const text = texts[length]
    return text ? [{ id: blockIds[length], type: 'texte', content: { title: null, text } }] : []
  })
  const alone: Rubrique = { id: editionId, page: 1, title: emptyInline, chapo: null, ambition: null, blocks }
  const records = await loadRecords(db, [alone], {
    editionId: null,
    selfId: frame.territoryId,
    selfKind: frame.input.territory.kind,
    departementId: frame.departementId,
  })
  const input = { ...frame.input, rubriques: [alone], ...records }
  const { bilan, remarks } = resolveBilan(input)
  const resolved = bilan.rubriques.flatMap(rubrique => rubrique.blocks)
  const of = (length: (typeof textLengths)[number]) => {
    const block = resolved.find(candidate => candidate.id === blockIds[length])
    return {
      text: block?.type === 'texte' ? block.text : [],
      remarks: remarks
        .filter(remark => remark.blockId === blockIds[length])
        .map(({ severity, sentence }) => ({ severity, sentence })),
    }
  }
  return { short: of('short'), medium: of('medium'), long: of('long'), ...previewTokens(input) }
}

/** Never stored: each text is resolved as a block of its own, so that a remark says which. */
const blockIds: Record<(typeof textLengths)[number], string> = {
  short: '00000000-0000-4000-8000-000000000001',
  medium: '00000000-0000-4000-8000-000000000002',
  long: '00000000-0000-4000-8000-000000000003',
}
