import { z } from 'zod'
import type { Remark } from '../checker/remark'
import type { TokenPreview } from '../figure/describe'
import type { CollectionYears } from '../indicator/collection-period'
import type { CellAddress } from '../indicator/grid'
import type { WhereUsed } from '../proposal/use'
import type { Rubrique } from './block'
import type { ResolvedPart } from './resolved'
import type { TextToken } from './rich-text'

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
  /** Those that a rubrique may point at, in the order of the projet de mandat. */
  ambitions: { code: string; name: string }[]
  /** Of its collection. */
  years: CollectionYears
}

/** Another save came first: both texts are shown, nothing is lost. */
export type BlockConflict = {
  revision: number
  content: unknown
  authorName: string
  writtenAt: string
  /** The name under which it was sent: whoever sent it recognises their own text. */
  mutation: string | null
}

/**
 * What is sent to save a block or the head of a rubrique: the revision that was read, the text, its name, for whom (a
 * journal never passes to another account) and whether the sender lacks what some token prints.
 */
export const saveRequestSchema = z.strictObject({
  revision: z.int().min(1),
  content: z.record(z.string(), z.unknown()),
  mutation: z.uuid().optional(),
  by: z.uuid().optional(),
  previews: z.boolean().optional(),
})
export type SaveRequest = z.output<typeof saveRequestSchema>

/** Answer of a save (PUT /atelier/api/blocs/{id} or /rubriques/{id}). */
export type SaveAnswer =
  | {
      outcome: 'saved'
      revision: number
      savedAt: string
      figures: Record<string, TokenPreview>
      words: Record<string, string>
    }
  | {
      outcome: 'conflict'
      sentence: string
      conflict: BlockConflict
      figures: Record<string, TokenPreview>
      words: Record<string, string>
    }
  | { outcome: 'refused'; sentence: string }
  /** No session any more, or that of another account: nothing was read. */
  | { outcome: 'signed-out'; sentence: string }

/** A block or the head of a rubrique as it stands on the server (a GET where it is saved), with what its tokens print. */
export type PartNow = {
  revision: number
  content: unknown
  figures: Record<string, TokenPreview>
  words: Record<string, string>
}

/** A value that the « # » picker offers: this canton's first. */
export type FigureChoice = {
  indicator: string
  label: string
  territory: string
  /** A commune of the canton whose bilan it is. */
  inside: boolean
  territoryLabel: string
  periodKey: string
  period: string
  printed: string
  source: string | null
  fictitious: boolean
}

/** A value behind a figure, with what opens it. */
export type FigurePart = ResolvedPart & { printed: string; address: CellAddress; href: string | null }

/** What the panel of a figure tells: its values, and where else they are printed. */
export type FigureDetail = { parts: FigurePart[]; uses: WhereUsed }

/** Names that a text may take from the records, in each form, and the dispositifs that a block may show. */
export type NameChoices = {
  names: { about: string; token: TextToken; printed: string }[]
  dispositifs: { code: string; name: string }[]
}
