import 'server-only'
import type { Db } from '@/lib/data/client'
import { loadFrame } from '@/lib/data/edition/load-frame'
import { loadRecords } from '@/lib/data/edition/load-records'
import { emptyInline } from '@/lib/domain/bilan/rich-text'
import { blockOfToken } from '@/lib/domain/bilan/token-block'
import type { FigureDetail } from '@/lib/domain/bilan/working-copy'
import type { FigureToken } from '@/lib/domain/figure/token'
import type { Viewer } from '@/lib/domain/policy/role'
import { figureParts } from './figure-parts'

type Settings = { siteUrl: string; demonstration: boolean; now: Date }

/** The values behind a figure of this edition, and where else they are printed. Null: no such edition. */
export const loadFigureDetail = async (
  db: Db,
  viewer: Viewer,
  editionId: string,
  token: FigureToken,
  settings: Settings,
): Promise<FigureDetail | null> => {
  const frame = await loadFrame(db, editionId, settings)
  if (!frame) return null
  const blocks = [blockOfToken(editionId, token)]
  const alone = { id: editionId, page: 1, title: emptyInline, chapo: null, ambition: null, blocks }
  const records = await loadRecords(db, [alone], {
    editionId,
    selfId: frame.territoryId,
    selfKind: frame.input.territory.kind,
    departementId: frame.departementId,
  })
  return figureParts(db, viewer, token, { ...frame.input, ...records })
}
