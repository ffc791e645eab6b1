import type { RecordTableSpec } from './spec'

export type DispositifRow = {
  id: string
  code: string
  name: string
  acronym: string | null
  ambition: string | null
  pacte: string | null
  service: string | null
  indicators: number
  archived: boolean
}

export const dispositifTable: RecordTableSpec<DispositifRow> = {
  key: 'dispositifs',
  caption: 'Dispositifs',
  noun: ['dispositif', 'dispositifs'],
  columns: [
    { id: 'nom', header: 'Dispositif', value: row => row.name },
    { id: 'sigle', header: 'Sigle', value: row => row.acronym },
    { id: 'ambition', header: 'Ambition', value: row => row.ambition },
    { id: 'pacte', header: 'Pacte', value: row => row.pacte },
    { id: 'indicateurs', header: 'Indicateurs', value: row => row.indicators },
    { id: 'code', header: 'Code', value: row => row.code, hidden: true },
    { id: 'service', header: 'Service', value: row => row.service, hidden: true },
  ],
  sortable: ['nom', 'sigle', 'ambition', 'pacte', 'indicateurs'],
  filters: ['etat'],
}
