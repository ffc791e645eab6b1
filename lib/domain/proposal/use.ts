import type { Status } from '../edition/status'

/** An edition that prints a record, with the blocks that do. */
export type RecordUse = {
  editionId: string
  number: number
  status: Status
  collection: { slug: string; title: string }
  territory: { slug: string; label: string }
  territoryId: string
  blocks: { id: string; label: string; via: string | null }[]
}

/** Where a record is printed, for one person: editions they may open, and how many others there are. */
export type WhereUsed = {
  uses: RecordUse[]
  hidden: number
  /** Drafts are opened on the block; who may not draft opens the bilan. */
  canDraft: boolean
}

/** Records that pages print, as « où est-ce imprimé ? » asks of them. */
export const usedKinds = ['indicator', 'dispositif', 'elu', 'groupe', 'media', 'territory'] as const
export type UsedKind = (typeof usedKinds)[number]
