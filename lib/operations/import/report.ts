import type { Db } from '@/lib/data/client'
import { type ImportCellRow, listCells } from '@/lib/data/import/cells'
import { cellOutcomeLabels } from '@/lib/domain/import/status'
import { doubtSentences, doubts } from '@/lib/domain/indicator/plausibility'
import type { Viewer } from '@/lib/domain/policy/role'
import { printImpact } from '@/lib/domain/proposal/impact'
import { territoryLabel } from '@/lib/domain/territory/label'
import { csvLines, csvMark } from '@/lib/services/spreadsheet/csv-lines'
import { columnName } from '@/lib/services/spreadsheet/write-xlsx'
import { loadPrintedCells, type PrintedCells } from './printed-cells'
import { readableCells } from './readable-cell'

const headers = [
  'Ligne',
  'Colonne',
  'Dans le fichier',
  'Résultat',
  'Motif',
  'Code de l’indicateur',
  'Territoire',
  'Période',
  'Valeur avant',
  'Valeur du fichier',
  'Bilans concernés',
]
const pageSize = 5_000

/** What became of every cell of an import, to keep: CSV, piece by piece, as this person may read it. */
export async function* importReport(
  db: Db,
  viewer: Viewer,
  batch: { id: string; createdById: string },
): AsyncGenerator<string> {
  yield `${csvMark}${csvLines([headers])}`
  const { byValue } = await loadPrintedCells(db, batch.id)
  for (let skip = 0; ; skip += pageSize) {
    const page = await listCells(db, batch.id, null, { skip, take: pageSize })
    // What is not shown to this person has no value to look up: no bilan is told beside it.
    const cells = readableCells(viewer, batch.createdById, page)
    if (page.length > 0) yield csvLines(cells.map(cell => [...reportLine(cell), bilansOf(cell, byValue)]))
    if (page.length < pageSize) return
  }
}

const french = (amount: { toFixed: () => string } | null | undefined): string =>
  amount?.toFixed().replace('.', ',') ?? ''

const reportLine = (cell: ImportCellRow): string[] => [
  String(cell.line),
  columnName(cell.column - 1),
  cell.raw,
  cellOutcomeLabels[cell.outcome],
  cell.reason ?? doubtSentence(cell.doubt),
  cell.indicator?.code ?? '',
  cell.territory ? territoryLabel(cell.territory) : '',
  cell.periodKey ?? '',
  french(cell.current?.amount),
  french(cell.amount),
]

const bilansOf = ({ outcome, current }: ImportCellRow, byValue: PrintedCells['byValue']): string => {
  const impact = outcome === 'changed' && current ? byValue.get(current.id) : undefined
  return impact ? (printImpact(impact) ?? '') : ''
}

const doubtSentence = (code: string | null): string => {
  const doubt = doubts.find(known => known === code)
  return doubt ? `À vérifier. ${doubtSentences[doubt]}` : ''
}
