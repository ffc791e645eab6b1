import type { Status } from '../edition/status'

/** An edition that prints a record, with the blocks that do. */
export type RecordUse = {
  editionId: string
  number: number
  status: Status
  collection: { slug: string; title: string }
  territory: { slug: string; label: string }
  territoryId: string
  /** Page of the gabarit the block is set on; what prints the record there when the block itself does not. */
  blocks: { id: string; label: string; page: number; via: string | null }[]
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
