import type { RecordTableSpec } from './spec'

const issuers = { institution: 'Institution', groupe: 'Groupe politique' } as const

export type ModeleRow = {
  code: string
  name: string
  issuer: keyof typeof issuers
  versions: number
  /** Of the last version. */
  changedOn: string | null
  collections: string[]
  bilans: number
}

export const modeleTable: RecordTableSpec<ModeleRow> = {
  key: 'modeles',
  caption: 'Modèles',
  noun: ['modèle', 'modèles'],
  columns: [
    { id: 'nom', header: 'Modèle', value: row => row.name },
    { id: 'emetteur', header: 'Émetteur', value: row => issuers[row.issuer] },
    { id: 'versions', header: 'Versions', value: row => row.versions },
    { id: 'date', header: 'Dernière version', value: row => row.changedOn },
    { id: 'collections', header: 'Collections', value: row => row.collections.join(', ') || null },
    { id: 'bilans', header: 'Bilans', value: row => row.bilans },
    { id: 'code', header: 'Code', value: row => row.code, hidden: true },
  ],
  sortable: ['nom', 'emetteur', 'versions', 'date', 'bilans'],
  filters: [],
}
