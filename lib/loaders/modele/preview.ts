import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/client'
import type { PreviewVersion } from '@/lib/data/modele/load-preview'
import { findVersion } from '@/lib/data/modele/modeles'
import { listDispositifChoices } from '@/lib/data/record/choices'
import type { Block } from '@/lib/domain/bilan/block'
import { tokenInYears } from '@/lib/domain/bilan/in-years'
import { modeleBlocks, modeleContentSchema } from '@/lib/domain/bilan/modele'
import { previewTokens, type TokenPreviews } from '@/lib/domain/bilan/preview-tokens'
import { resolvePages } from '@/lib/domain/bilan/resolve'
import { emptyInline } from '@/lib/domain/bilan/rich-text'
import { blockOfNodes, blockOfToken } from '@/lib/domain/bilan/token-block'
import type { FigureDetail, NameChoices } from '@/lib/domain/bilan/working-copy'
import type { FigureToken } from '@/lib/domain/figure/token'
import { can } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'
import { isUuid } from '@/lib/domain/shared/uuid'
import type { FileStore } from '@/lib/services/storage/file-store'
import { figureParts } from '../edition/figure-parts'
import { askedNames, codeAndName, nodeOf, printedNames } from '../edition/name-choices'
import { composeDraft, type ProofAsked, type ProofScreen } from '../edition/proof'
import { loadSeenPreview } from './seen-preview'

type Settings = { siteUrl: string; demonstration: boolean; now: Date }
type Place = { versionId: string; territoryId: string }

/** The version, for who may read modèles; null for the others as when there is none. */
const readableVersion = async (db: Db, viewer: Viewer, id: string): Promise<PreviewVersion | null> => {
  if (!isUuid(id) || !can(viewer, 'record.read')) return null
  const version = await findVersion(db, id)
  return version && { ...version, content: modeleContentSchema.parse(version.content) }
}

/** The true pages that this version makes for this territory. Null: no such version, no such place. */
export const loadModelePages = async (
  { db, viewer, store }: { db: Db; viewer: Viewer; store: FileStore },
  { versionId, territoryId }: Place,
  settings: Settings,
  asked: ProofAsked,
): Promise<ProofScreen | null> => {
  const version = await readableVersion(db, viewer, versionId)
  if (!version || !isUuid(territoryId)) return null
  const preview = await loadSeenPreview({ db, viewer }, { version, territoryId }, settings)
  if (!preview) return null
  const planned = new Map(
    modeleBlocks(version.content).map(({ key, words, lines }) => [key, { words, lines }]),
  )
  const budgets = new Map(
    [...preview.origins].flatMap(([id, key]) => {
      const budget = planned.get(key)
      return budget && (budget.words ?? budget.lines) !== null ? [[id, budget] as const] : []
    }),
  )
  return composeDraft(resolvePages(preview.input), store, { ...asked, budgets })
}

/** What tokens of these blocks print for this territory; by default, those of the whole version. */
export const loadModeleTokens = async (
  { db, viewer }: { db: Db; viewer: Viewer },
  { versionId, territoryId }: Place,
  settings: Settings,
  blocks?: Block[],
): Promise<TokenPreviews | null> => {
  const version = await readableVersion(db, viewer, versionId)
  if (!version || !isUuid(territoryId)) return null
  const seen = blocks ? only(version, blocks) : version
  const preview = await loadSeenPreview({ db, viewer }, { version: seen, territoryId }, settings)
  return preview && previewTokens(preview.input, preview.written)
}

/** The names that a text of a modèle may take, as they print for this territory, and the dispositifs of its blocks. */
export const loadModeleNames = async (
  context: { db: Db; viewer: Viewer },
  place: Place,
  settings: Settings,
): Promise<NameChoices | null> => {
  const dispositifs = await listDispositifChoices(context.db)
  const asked = askedNames(dispositifs)
  const block = blockOfNodes(randomUUID(), asked.map(nodeOf))
  const previews = await loadModeleTokens(context, place, settings, [block])
  if (!previews) return null
  return { names: printedNames(asked, previews.words), dispositifs: dispositifs.map(codeAndName) }
}

/** The values behind a figure of this version for this territory, and where else they are printed. */
export const loadModeleFigure = async (
  { db, viewer }: { db: Db; viewer: Viewer },
  { versionId, territoryId }: Place,
  token: FigureToken,
  settings: Settings,
): Promise<FigureDetail | null> => {
  const version = await readableVersion(db, viewer, versionId)
  if (!version || !isUuid(territoryId)) return null
  const seen = only(version, [blockOfToken(randomUUID(), token)])
  const preview = await loadSeenPreview({ db, viewer }, { version: seen, territoryId }, settings)
  return preview && figureParts(db, viewer, tokenInYears(token, preview.input.collection), preview.input)
}

const only = (version: PreviewVersion, blocks: Block[]): PreviewVersion => ({
  ...version,
  content: { pages: 1, rubriques: [alone(blocks)] },
})

const alone = (blocks: Block[]) => ({
  key: 'seul',
  page: 1,
  title: emptyInline,
  chapo: null,
  ambition: null,
  blocks: blocks.map(({ id, ...block }) => ({ ...block, key: id, common: false, words: null, lines: null })),
})
