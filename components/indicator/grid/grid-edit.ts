import type {
  CellAddress,
  CellValue,
  CellWrite,
  PrintedIn,
  SaveCellsAnswer,
} from '@/lib/domain/indicator/grid'

/** What a person wants in a cell. `amount` empty: withdraw the value. */
export type Edit = CellAddress &
  Pick<CellWrite, 'amount'> &
  Partial<Pick<CellWrite, 'precision' | 'status' | 'source' | 'confirmed' | 'accepted' | 'restore'>>

/** A cell that is not as the person wrote it: on its way, or waiting for their decision. Never shown as saved. */
export type Pending = { edit: Edit } & (
  | { state: 'saving' }
  | { state: 'refused' | 'offline'; sentence: string }
  /** Surprising, or printed in bilans: the person is asked. */
  | { state: 'confirm' | 'printed'; sentence: string; editions: PrintedIn[] }
  | { state: 'conflict'; sentence: string; theirs: CellValue | null; by: string | null; at: string | null }
)

export type GridState = {
  cells: ReadonlyMap<string, CellValue>
  pending: ReadonlyMap<string, Pending>
  saving: boolean
  canUndo: boolean
  canRedo: boolean
  /** What the last gesture came to, announced. */
  said: string
}

export type SendAnswer = SaveCellsAnswer | { outcome: 'refused' | 'offline'; sentence: string }
export type Send = (input: { cells: CellWrite[]; reason: string }) => Promise<SendAnswer>
