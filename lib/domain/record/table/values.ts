import {
  type Precision,
  precisionLabels,
  type ValueStatus,
  valueStatusLabels,
} from '../../indicator/value-words'
import type { RecordTableSpec } from './spec'

export type ValueRow = {
  id: string
  territory: string
  territoryCode: string
  period: string
  periodKey: string
  /** Null: a small count that this person may not read. */
  amount: string | null
  printed: string
  precision: Precision
  status: ValueStatus
  source: string | null
  fictitious: boolean
  enteredBy: string | null
  enteredOn: string
}

export const valueTable: RecordTableSpec<ValueRow> = {
  key: 'valeurs',
  caption: 'Valeurs',
  noun: ['valeur', 'valeurs'],
  columns: [
    { id: 'territoire', header: 'Territoire', value: row => row.territory },
    { id: 'periode', header: 'Période', value: row => row.period },
    {
      id: 'valeur',
      header: 'Valeur',
      value: row => (row.amount === null ? row.printed : { amount: row.amount }),
    },
    { id: 'precision', header: 'Précision', value: row => precisionLabels[row.precision] },
    { id: 'etat', header: 'État', value: row => valueStatusLabels[row.status] },
    {
      id: 'source',
      header: 'Source',
      value: row => (row.fictitious ? 'Démonstration (valeur fictive)' : row.source),
    },
    { id: 'code', header: 'Code du territoire', value: row => row.territoryCode, hidden: true },
    { id: 'cle', header: 'Clé de période', value: row => row.periodKey, hidden: true },
    { id: 'saisie', header: 'Saisie le', value: row => row.enteredOn, hidden: true },
    { id: 'auteur', header: 'Saisie par', value: row => row.enteredBy, hidden: true },
  ],
  sortable: ['territoire', 'periode', 'valeur'],
  filters: [],
}
