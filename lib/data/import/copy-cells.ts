import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { ReadCell } from '@/lib/domain/import/read-row'

/**
 * A connection of its own for the COPYs of one file: the ones people work with stay free. `write` returns as soon as the
 * cells before are in, so that the next are read meanwhile; `settled`, when all are, or with what went wrong.
 */
export type CellCopy = {
  write: (cells: readonly ReadCell[]) => Promise<void>
  settled: () => Promise<void>
  close: () => Promise<void>
}

const columns = [
  'batch_id',
  'line',
  '"column"',
  'outcome',
  'reason',
  'raw',
  'indicator_id',
  'territory_id',
  'period_kind',
  'period_key',
  'amount',
  'precision',
  'status',
  'source',
] as const

export async function openCellCopy(databaseUrl: string, batchId: string): Promise<CellCopy> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'atelier-import' })
  await client.connect()
  let last = Promise.resolve()
  return {
    write: async cells => {
      await last
      last = sendCells(client, batchId, cells)
      // Told by the next `write` or by `settled`.
      last.catch(() => undefined)
    },
    settled: () => last,
    close: async () => {
      await Promise.allSettled([last])
      await client.end()
    },
  }
}

const sendCells = async (client: Client, batchId: string, cells: readonly ReadCell[]): Promise<void> => {
  const stream = client.query(copyFrom(`COPY import_cells (${columns.join(', ')}) FROM STDIN`))
  const done = finished(stream)
  for (let at = 0; at < cells.length; at += 1_000) {
    const text = cells
      .slice(at, at + 1_000)
      .map(cell => copyLine(batchId, cell))
      .join('')
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done])
  }
  stream.end()
  await done
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const field = (value: string | number | null): string =>
  value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, sign => escapes[sign] ?? sign)

/** What is read is « new » until it is compared with the current values. */
const copyLine = (batchId: string, cell: ReadCell): string => {
  const start = [
    batchId,
    cell.line,
    cell.column,
    cell.refused === null ? 'new' : 'refused',
    cell.refused,
    cell.raw,
  ]
  const rest =
    cell.refused === null
      ? [
          cell.indicatorId,
          cell.territoryId,
          cell.periodKind,
          cell.periodKey,
          cell.amount,
          cell.precision,
          cell.status,
          cell.source,
        ]
      : Array.from({ length: 8 }, () => null)
  return `${[...start, ...rest].map(field).join('\t')}\n`
}
