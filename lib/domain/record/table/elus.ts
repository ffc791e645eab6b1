import type { RecordTableSpec } from './spec'

export type EluRow = {
  id: string
  printedName: string
  civility: string | null
  territory: string | null
  functions: string[]
  groupe: string | null
  account: boolean
  fictitious: boolean
  startsOn: string | null
  endsOn: string | null
  archived: boolean
}

export const eluTable: RecordTableSpec<EluRow> = {
  key: 'elus',
  caption: 'Élus',
  noun: ['élu', 'élus'],
  columns: [
    { id: 'nom', header: 'Nom imprimé', value: row => row.printedName },
    { id: 'canton', header: 'Canton', value: row => row.territory },
    { id: 'fonctions', header: 'Fonctions', value: row => row.functions.join(', ') || null },
    { id: 'groupe', header: 'Groupe', value: row => row.groupe },
    { id: 'compte', header: 'Compte', value: row => (row.account ? 'Oui' : 'Non') },
    { id: 'civilite', header: 'Civilité', value: row => row.civility, hidden: true },
    { id: 'debut', header: 'Depuis le', value: row => row.startsOn, hidden: true },
    { id: 'fin', header: 'Jusqu’au', value: row => row.endsOn, hidden: true },
  ],
  sortable: ['canton', 'nom', 'groupe', 'debut'],
  filters: ['groupe', 'etat'],
}

export type GroupeRow = {
  id: string
  name: string
  seats: number | null
  reservedSigns: number | null
  elus: number
  fictitious: boolean
  archived: boolean
}

export const groupeTable: RecordTableSpec<GroupeRow> = {
  key: 'groupes',
  caption: 'Groupes',
  noun: ['groupe', 'groupes'],
  columns: [
    { id: 'nom', header: 'Groupe', value: row => row.name },
    { id: 'sieges', header: 'Sièges', value: row => row.seats },
    { id: 'signes', header: 'Espace réservé (signes)', value: row => row.reservedSigns },
    { id: 'elus', header: 'Élus', value: row => row.elus },
  ],
  sortable: ['nom', 'sieges', 'elus'],
  filters: ['etat'],
}
