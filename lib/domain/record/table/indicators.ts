import { type Aggregation, aggregationLabels } from '../../indicator/aggregation-label'
import type { RecordTableSpec } from './spec'

export type IndicatorRow = {
  id: string
  code: string
  labelOne: string
  labelMany: string
  unit: string | null
  definition: string | null
  dispositif: string | null
  service: string | null
  serviceId: string | null
  aggregation: Aggregation
  values: number
  archived: boolean
}

export const indicatorTable: RecordTableSpec<IndicatorRow> = {
  key: 'indicateurs',
  caption: 'Indicateurs',
  noun: ['indicateur', 'indicateurs'],
  columns: [
    { id: 'nom', header: 'Indicateur', value: row => row.labelMany },
    { id: 'unite', header: 'Unité', value: row => row.unit },
    { id: 'dispositif', header: 'Dispositif', value: row => row.dispositif },
    { id: 'service', header: 'Service', value: row => row.service },
    { id: 'valeurs', header: 'Valeurs', value: row => row.values },
    { id: 'code', header: 'Code', value: row => row.code, hidden: true },
    { id: 'singulier', header: 'Au singulier', value: row => row.labelOne, hidden: true },
    { id: 'definition', header: 'Définition', value: row => row.definition, hidden: true },
    {
      id: 'agregation',
      header: 'Entre territoires',
      value: row => aggregationLabels[row.aggregation],
      hidden: true,
    },
  ],
  sortable: ['nom', 'code', 'dispositif', 'service', 'valeurs'],
  filters: ['service', 'etat'],
}
