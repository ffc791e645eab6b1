import 'server-only'
import type { Db } from '@/lib/data/client'
import { loadFrame } from '@/lib/data/edition/load-frame'
import { loadRecords } from '@/lib/data/edition/load-records'
import { loadWorking } from '@/lib/data/edition/load-working'
import { findBlock } from '@/lib/data/edition/save-block'
import { findRubrique } from '@/lib/data/edition/save-rubrique'
import { listAmbitions } from '@/lib/data/record/choices'
import { parseBlock, type Rubrique, savedHeadSchema } from '@/lib/domain/bilan/block'
import { previewTokens, type TokenPreviews } from '@/lib/domain/bilan/preview-tokens'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import { emptyInline } from '@/lib/domain/bilan/rich-text'
import type { WorkingCopy } from '@/lib/domain/bilan/working-copy'
import type { Remark } from '@/lib/domain/checker/remark'

type Settings = { siteUrl: string; demonstration: boolean; now: Date }

/** The working copy with what its tokens print now and every remark on it. Null: no such edition. */
export const loadDraft = async (
  db: Db,
  editionId: string,
  settings: Settings,
): Promise<{ copy: WorkingCopy; resolved: ResolvedBilan } | null> => {
  const working = await loadWorking(db, editionId, settings)
  if (!working) return null
  const { bilan, remarks } = resolveBilan(working.input)
  const { dataStartYear, dataEndYear } = working.input.collection
  return {
    resolved: bilan,
    copy: {
      editionId,
      rubriques: working.snapshot.rubriques,
      blocks: working.blocks,
      revisions: working.snapshot.revisions,
      remarks,
      years: { dataStartYear, dataEndYear },
      ambitions: (await listAmbitions(db)).map(({ code, name }) => ({ code, name })),
      ...previewTokens(working.input),
    },
  }
}

/** Every remark on the working copy, without what it prints. Null: no such edition. */
export const loadRemarks = async (
  db: Db,
  editionId: string,
  settings: Settings,
): Promise<Remark[] | null> => {
  const working = await loadWorking(db, editionId, settings)
  return working && resolveBilan(working.input).remarks
}

type Texts = Partial<Pick<Rubrique, 'title' | 'chapo' | 'blocks'>>

/** What the tokens of these texts print in this edition: after a save, or before a token is inserted. */
export const loadPreviews = async (
  db: Db,
  editionId: string,
  texts: Texts,
  settings: Settings,
): Promise<TokenPreviews | null> => {
  const frame = await loadFrame(db, editionId, settings)
  if (!frame) return null
  const nothing = { title: emptyInline, chapo: null, ambition: null, blocks: [] }
  const alone: Rubrique = { id: editionId, page: 1, ...nothing, ...texts }
  const records = await loadRecords(db, [alone], {
    editionId,
    selfId: frame.territoryId,
    selfKind: frame.input.territory.kind,
    departementId: frame.departementId,
  })
  return previewTokens({ ...frame.input, rubriques: [alone], ...records })
}

/** What the tokens of a block just saved with this content print now. */
export const loadBlockPreviews = async (
  db: Db,
  blockId: string,
  content: unknown,
  settings: Settings,
): Promise<TokenPreviews> => {
  const stored = await findBlock(db, blockId)
  const parsed = stored && parseBlock({ id: stored.id, type: stored.type, content })
  const previews =
    stored && parsed?.success
      ? await loadPreviews(db, stored.editionId, { blocks: [parsed.data] }, settings)
      : null
  return previews ?? none
}

/** The same for the head of a rubrique. */
export const loadHeadPreviews = async (
  db: Db,
  rubriqueId: string,
  content: unknown,
  settings: Settings,
): Promise<TokenPreviews> => {
  const stored = await findRubrique(db, rubriqueId)
  const parsed = savedHeadSchema.safeParse(content)
  if (!stored || !parsed.success) return none
  const { title, chapo } = parsed.data
  return (await loadPreviews(db, stored.editionId, { title, chapo }, settings)) ?? none
}

const none: TokenPreviews = { figures: {}, words: {} }
