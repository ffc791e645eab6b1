import {
  type Precision,
  precisionLabels,
  type ValueStatus,
  valueStatusLabels,
} from '../indicator/value-words'
import { type TerritoryKind, territoryKindLabels } from './directory'
import { lineCheck } from './line-check'

/** Columns of an export of values and of the workbooks that are sent: what the import recognises without being told. */
export const exportHeaders = [
  'Code de l’indicateur',
  'Indicateur',
  'Type de territoire',
  'Code du territoire',
  'Territoire',
  'Période',
  'Valeur',
  'Unité',
  'Précision',
  'État',
  'Source',
  'Repère',
] as const

export type ExportLine = {
  indicator: { code: string; labelMany: string; unit: string | null }
  territory: { kind: TerritoryKind; code: string; name: string }
  periodKey: string
  /** Plain notation; null for a value that is awaited. */
  amount: string | null
  precision: Precision | null
  status: ValueStatus | null
  source: string | null
}

/** The cells of a line, in the order of the headers; the amount has a French comma. */
export const exportCells = (line: ExportLine): string[] => [
  line.indicator.code,
  line.indicator.labelMany,
  territoryKindLabels[line.territory.kind],
  line.territory.code,
  line.territory.name,
  line.periodKey,
  line.amount?.replace('.', ',') ?? '',
  line.indicator.unit ?? '',
  line.precision ? precisionLabels[line.precision] : '',
  line.status ? valueStatusLabels[line.status] : '',
  line.source ?? '',
  lineCheck({
    indicator: line.indicator.code,
    territoryKind: line.territory.kind,
    territory: line.territory.code,
    period: line.periodKey,
  }),
]

export const amountColumn = exportHeaders.indexOf('Valeur')
