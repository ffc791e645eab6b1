import { z } from 'zod'
import type { Status } from '../edition/status'
import type { Aggregation } from './aggregation-label'
import { periodKeySchema } from './period'
import { type Precision, precisions, type ValueStatus, valueStatuses } from './value-words'

/** by indicator: territories × periods; by territory: indicators × periods. */
export const gridAxes = ['indicator', 'territory'] as const
export type GridAxis = (typeof gridAxes)[number]

/** Where a value stands: codes, never identifiers, so that a link and a paste mean the same everywhere. */
export type CellAddress = { indicator: string; territory: string; period: string }

export const cellKey = ({ indicator, territory, period }: CellAddress): string =>
  `${indicator} ${territory} ${period}`

/** A current value as this person may see it. */
export type CellValue = {
  id: string
  /** Plain decimal; null when it may not be read by this person: `concealed` says what is shown instead. */
  amount: string | null
  concealed: string | null
  precision: Precision
  status: ValueStatus
  source: string | null
  fictitious: boolean
  certified: boolean
  /** Entered by this very person, who can’t certify it. */
  own: boolean
  small: 'none' | 'open' | 'lifted'
}

/** What is true of every cell of an indicator, for this person. */
export type GridIndicator = {
  code: string
  label: string
  unit: string | null
  decimals: number
  threshold: number | null
  territoryAggregation: Aggregation
  periodAggregation: Aggregation
  service: string | null
  /** The sentence of the refusal, or null: may enter values. */
  refusal: string | null
}

export type GridRow = {
  key: string
  indicator: string
  territory: string
  label: string
  /** The row of the whole, whose parts are the others; a commune shared between cantons is `split`. */
  role: 'whole' | 'part' | 'split' | 'single'
  /** « partagée entre Lens et Liévin », « Direction de l’autonomie ». */
  note: string | null
  /** The grid of that row seen from the other side. */
  href: string
}

export type GapReason = { difference: string; reason: string; by: string; at: string }

export type GridData = {
  axis: GridAxis
  indicators: Record<string, GridIndicator>
  rows: GridRow[]
  /** Canonical keys of periods, in order. */
  periods: string[]
  cells: [key: string, value: CellValue][]
  /** How the parts are called, for the computed row; null when there is none. */
  parts: [one: string, many: string] | null
  gaps: Record<string, GapReason>
}

export const batchSize = 500

/** One cell to write, on the value that was read there. `amount` empty: the value is withdrawn (its history stays). */
export const cellWriteSchema = z.strictObject({
  indicator: z.string().min(1).max(100),
  territory: z.string().min(1).max(60),
  period: periodKeySchema,
  /** The current value that was on screen; null when the cell was empty. */
  readId: z.uuid().nullable(),
  /** As typed or pasted: read on the server, by the same rule as on the screen. */
  amount: z.string().max(60),
  /** Absent: as the value that is replaced, else exact, provisional, source to be completed. */
  precision: z.enum(precisions).optional(),
  status: z.enum(valueStatuses).optional(),
  source: z.string().trim().max(300).optional(),
  /** Undo: a former value of the same cell, written again as it was; `amount` is then ignored. */
  restore: z.uuid().nullable().default(null),
  /** The person was told that it is surprising, and confirms it. */
  confirmed: z.boolean().default(false),
  /** The person was told how many bilans print this cell, and goes on. */
  accepted: z.boolean().default(false),
})
export type CellWrite = z.output<typeof cellWriteSchema>

export const saveCellsSchema = z.strictObject({
  cells: z.array(cellWriteSchema).min(1).max(batchSize),
  /** Why, kept with each value. Asked for when a definitive or certified value changes. */
  reason: z.string().trim().max(1000).default(''),
})
export type SaveCells = z.output<typeof saveCellsSchema>

/** An edition that prints a cell, with its state. */
export type PrintedIn = { editionId: string; status: Status }

/** What became of one cell: only the server says it. */
export type CellOutcome =
  | { outcome: 'saved' | 'unchanged'; value: CellValue | null }
  | { outcome: 'conflict'; sentence: string; theirs: CellValue | null; by: string | null; at: string | null }
  | { outcome: 'refused'; sentence: string }
  | { outcome: 'confirm'; sentence: string; editions: PrintedIn[] }
  | { outcome: 'printed'; sentence: string; editions: PrintedIn[] }

export type SaveCellsAnswer = { outcome: 'done'; results: CellOutcome[] }

/** One value that stood in a cell; `end` says how it left it. */
export type CellVersion = {
  id: string
  printed: string
  precision: Precision
  status: ValueStatus
  source: string | null
  by: string | null
  at: string
  reason: string | null
  certifiedBy: string | null
  certifiedAt: string | null
  state: 'current' | 'replaced' | 'withdrawn'
  /** Of a value withdrawn: who did it, when, why. */
  withdrawn: { by: string; at: string; reason: string | null } | null
  lifted: { by: string; at: string; reason: string } | null
  gap: GapReason | null
}

export const certifySchema = z.strictObject({ valueIds: z.array(z.uuid()).min(1).max(batchSize) })

export type CertifyOutcome =
  | { id: string; outcome: 'certified' | 'already' }
  | { id: string; outcome: 'refused'; sentence: string }

const reason = z.string().trim().min(3, 'Écrivez le motif : il reste dans l’historique.').max(1000)

export const liftSchema = z.strictObject({ valueId: z.uuid(), reason })
export type Lift = z.output<typeof liftSchema>

export const explainGapSchema = z.strictObject({
  valueId: z.uuid(),
  /** Stated total minus the sum of its parts, as it was on screen. */
  difference: z.string().regex(/^-?\d{1,18}(?:\.\d{1,6})?$/),
  reason,
})
export type ExplainGap = z.output<typeof explainGapSchema>
