import type { Remark } from '../checker/remark'
import type { TokenPreview } from '../figure/describe'
import type { Rubrique } from './block'

/** Who saved a block last, and its revision number: a save names the revision it read. */
export type BlockState = { revision: number; updatedBy: string | null; updatedAt: string; common: boolean }

/** The working copy as the editor receives it. */
export type WorkingCopy = {
  editionId: string
  rubriques: Rubrique[]
  blocks: Record<string, BlockState>
  /** Revision of each rubrique's head. */
  revisions: Record<string, number>
  /** By `figureKey` and `wordsKey` (lib/domain/figure/token-key.ts). */
  figures: Record<string, TokenPreview>
  words: Record<string, string>
  remarks: Remark[]
}

/** Another save came first: both texts are shown, nothing is lost. */
export type BlockConflict = { revision: number; content: unknown; authorName: string; writtenAt: string }

/** Answer of a save (PUT /atelier/api/blocs/{id}). */
export type SaveAnswer =
  | {
      outcome: 'saved'
      revision: number
      savedAt: string
      figures: Record<string, TokenPreview>
      words: Record<string, string>
    }
  | { outcome: 'conflict'; sentence: string; conflict: BlockConflict }
  | { outcome: 'refused'; sentence: string }

/** A value that the « # » picker offers: this canton's first. */
export type FigureChoice = {
  indicator: string
  label: string
  territory: string
  territoryLabel: string
  periodKey: string
  period: string
  printed: string
  source: string | null
  fictitious: boolean
}
