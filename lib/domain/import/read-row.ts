import { type PeriodKind, parsePeriod } from '../indicator/period'
import {
  type Precision,
  precisionLabels,
  precisions,
  type ValueStatus,
  valueStatuses,
  valueStatusLabels,
} from '../indicator/value-words'
import { withoutNeutral } from '../shared/neutral-text'
import { ok, type Result } from '../shared/result'
import type { Directory, ImportIndicator, ImportTerritory } from './directory'
import { foldName } from './fold-name'
import { lineCheck } from './line-check'
import type { ColumnRole, ImportColumn, Mapping } from './mapping'
import { readAmountCell } from './read-amount'
import { readPeriodKey } from './read-period'
import { cellText, isBlank, type SourceCell } from './source-cell'

/** What a value of the file says, or why it is refused; line and column count from 1. */
export type ReadCell = { line: number; column: number; raw: string } & (
  | { refused: string }
  | {
      refused: null
      indicatorId: string
      territoryId: string
      periodKind: PeriodKind
      periodKey: string
      amount: string
      /** Null: the file does not say; the current value's is kept. */
      precision: Precision | null
      status: ValueStatus | null
      source: string | null
    }
)

type Fail = { column: number; reason: string }
type Read<T> = Result<T, Fail>
const fail = (column: number, reason: string): { ok: false; error: Fail } => ({
  ok: false,
  error: { column, reason },
})

type Shared = {
  territory: ImportTerritory
  indicator: ImportIndicator | null
  period: string | null
  precision: Precision | null
  status: ValueStatus | null
  source: string | null
}

const raw = (cell: SourceCell | undefined): string =>
  cellText(cell).replaceAll('\u0000', '').trim().slice(0, 200)

/** A function that reads one line after another. Pure: nothing is written, current values are not looked at here. */
export const rowReader = (mapping: Mapping, directory: Directory) => {
  const at = (role: ColumnRole): number => mapping.columns.findIndex(column => column.role === role)
  const places = {
    indicator: at('indicator'),
    territory: at('territory'),
    territoryKind: at('territoryKind'),
    period: at('period'),
    precision: at('precision'),
    status: at('status'),
    source: at('source'),
    check: at('check'),
  }
  const values = mapping.columns.flatMap((column, index) =>
    column.role === 'value' ? [{ ...column, index }] : [],
  )
  const read: Reading = { mapping, directory, places, values }
  return (row: { line: number; cells: readonly SourceCell[] }): ReadCell[] => readLine(row, read)
}

type Reading = {
  mapping: Mapping
  directory: Directory
  places: Record<
    'indicator' | 'territory' | 'territoryKind' | 'period' | 'precision' | 'status' | 'source' | 'check',
    number
  >
  values: readonly (ImportColumn & { index: number })[]
}

const readLine = (
  { line, cells }: { line: number; cells: readonly SourceCell[] },
  read: Reading,
): ReadCell[] => {
  const refusedAt = ({ column, reason }: Fail): ReadCell => ({
    line,
    column: column + 1,
    raw: raw(cells[column]),
    refused: reason,
  })
  const beyond = cells.findIndex((cell, index) => index >= read.mapping.columns.length && !isBlank(cell))
  if (beyond !== -1)
    return [
      refusedAt({
        column: beyond,
        reason: 'La ligne a plus de cases que l’en-tête\u00A0: un séparateur de trop décale les colonnes.',
      }),
    ]
  const filled = read.values.filter(({ index }) => !isBlank(cells[index]))
  if (filled.length === 0) return []
  const shared = readShared(cells, read)
  if (!shared.ok) return [refusedAt(shared.error)]
  return filled.map(column => {
    const cell = readValue(cells, column, shared.value, read)
    return cell.ok
      ? { line, column: column.index + 1, raw: raw(cells[column.index]), ...cell.value }
      : refusedAt(cell.error)
  })
}

/** What all the values of a line have in common. */
const readShared = (cells: readonly SourceCell[], { mapping, directory, places }: Reading): Read<Shared> => {
  const text = (place: number): string => (place === -1 ? '' : cellText(cells[place]).trim())
  const kindText = text(places.territoryKind)
  const kind = kindText === '' ? mapping.territoryKind : directory.territoryKind(kindText)
  if (kindText !== '' && kind === null)
    return fail(
      places.territoryKind,
      'Type de territoire inconnu\u00A0: écrivez département, canton, commune ou EPCI.',
    )
  if (text(places.territory) === '') return fail(places.territory, 'Le territoire manque.')
  const territory = directory.territory(text(places.territory), kind)
  if (!territory.ok) return fail(places.territory, territory.error)

  const indicatorText = text(places.indicator) || (mapping.indicator ?? '')
  const indicator = indicatorText === '' ? null : directory.indicator(indicatorText)
  if (indicator && !indicator.ok) return fail(Math.max(places.indicator, 0), indicator.error)

  const periodText = text(places.period)
  const period = periodText === '' ? mapping.period : readPeriodKey(cells[places.period] ?? '')
  if (periodText !== '' && period === null)
    return fail(
      places.period,
      'Période inconnue\u00A0: écrivez 2023, 2023-2024, depuis 2021 ou au 31/12/2023.',
    )

  const precision = labelled(text(places.precision), precisions, precisionLabels)
  if (precision === undefined)
    return fail(places.precision, 'Précision inconnue\u00A0: écrivez exacte, au moins ou environ.')
  const status = labelled(text(places.status), valueStatuses, valueStatusLabels)
  if (status === undefined)
    return fail(places.status, 'État inconnu\u00A0: écrivez provisoire ou définitive.')
  const source = withoutNeutral(text(places.source)).replaceAll('\u0000', '').slice(0, 300) || null
  const shared = {
    territory: territory.value,
    indicator: indicator?.value ?? null,
    period,
    precision,
    status,
    source,
  }
  if (text(places.check) !== '' && text(places.check) !== checkOf(shared))
    return fail(
      places.check,
      'L’indicateur, le territoire ou la période de cette ligne ont été modifiés dans le classeur envoyé.',
    )
  return ok(shared)
}

const checkOf = ({ territory, indicator, period }: Shared): string =>
  lineCheck({
    indicator: indicator?.code ?? '',
    territoryKind: territory.kind,
    territory: territory.code,
    period: period ?? '',
  })

/** A code or a French label; null when empty, undefined when neither. */
const labelled = <T extends string>(
  text: string,
  known: readonly T[],
  labels: Record<T, string>,
): T | null | undefined => {
  if (text === '') return null
  const folded = foldName(text)
  return known.find(
    code => code === text || foldName(labels[code]) === folded || `${folded}e` === foldName(labels[code]),
  )
}

const readValue = (
  cells: readonly SourceCell[],
  column: ImportColumn & { index: number },
  shared: Shared,
  { directory, places }: Reading,
) => {
  const own = column.indicator === null ? null : directory.indicator(column.indicator)
  if (own && !own.ok) return fail(column.index, own.error)
  const indicator = own?.value ?? shared.indicator
  if (!indicator) return fail(Math.max(places.indicator, 0), 'L’indicateur manque.')
  const periodKey = column.period ?? shared.period
  const period = periodKey === null ? null : parsePeriod(periodKey)
  if (periodKey === null || period === null) return fail(Math.max(places.period, 0), 'La période manque.')
  const amount = readAmountCell(cells[column.index], indicator.unit)
  if (!amount.ok) return fail(column.index, amount.error)
  if (amount.value === null) return fail(column.index, 'La valeur manque.')
  return ok({
    refused: null,
    indicatorId: indicator.id,
    territoryId: shared.territory.id,
    periodKind: period.kind,
    periodKey,
    amount: amount.value,
    precision: shared.precision,
    status: shared.status,
    source: shared.source,
  })
}
