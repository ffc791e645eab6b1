import type { SourceCell } from '@/lib/domain/import/source-cell'

/** One line of a file; `line` counts from 1, as spreadsheets do. */
export type SourceRow = { line: number; cells: SourceCell[] }

/** Lines come by packets: other people's requests run between two of them. */
export type Rows = AsyncIterable<SourceRow[]>
