import type { CellValue } from '@/lib/domain/record/table/spec'
import { csvLines, csvMark } from './csv-lines'
import { type OutCell, writeXlsx } from './write-xlsx'

/** A table as a file: its headings, then rows that come by packets. */
export type TableFile = {
  title: string
  headers: readonly string[]
  rows: AsyncIterable<readonly (readonly CellValue[])[]>
}

const amountText = (amount: string): string => amount.replace('.', ',')

const csvCell = (value: CellValue): string => {
  if (value === null) return ''
  if (typeof value === 'string') return value
  return amountText(typeof value === 'number' ? String(value) : value.amount)
}

/** Packet by packet: a long table never waits whole in memory. */
export async function* tableCsv({ headers, rows }: TableFile): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`${csvMark}${csvLines([headers.map(csvCell)])}`)
  for await (const packet of rows) {
    if (packet.length > 0) yield encoder.encode(csvLines(packet.map(row => row.map(csvCell))))
  }
}

/** The body of an answer: a packet is read when the one before has left. */
export const streamOf = (packets: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: async controller => {
      const { done, value } = await packets.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await packets.return(undefined)
    },
  })

/** Digits that a spreadsheet keeps exactly; beyond, the number is given as a text rather than rounded. */
const exactDigits = 15

const xlsxCell = (value: CellValue): OutCell => {
  if (value === null || typeof value === 'string') return value
  const number = typeof value === 'number' ? String(value) : value.amount
  return number.replace(/\D/g, '').replace(/^0+/, '').length <= exactDigits ? { number } : amountText(number)
}

/** A text in a workbook is typed as a text: a spreadsheet never runs it. */
export async function tableXlsx({ title, headers, rows }: TableFile): Promise<Uint8Array> {
  const lines: OutCell[][] = [[...headers]]
  for await (const packet of rows) for (const row of packet) lines.push(row.map(xlsxCell))
  const widths = headers.map((header, column) =>
    Math.min(
      60,
      Math.max(header.length, ...lines.slice(1, 201).map(line => lengthOf(line[column] ?? null))) + 2,
    ),
  )
  return writeXlsx([{ name: title, rows: lines, widths }])
}

const lengthOf = (cell: OutCell): number => {
  if (cell === null) return 0
  return typeof cell === 'string' ? cell.length : cell.number.length
}
