import { type Role, roleLabels } from '../../policy/role'
import type { RecordTableSpec } from './spec'

export type AccountRow = {
  id: string
  name: string
  email: string
  roles: Role[]
  services: string[]
  closed: boolean
  createdOn: string
}

export const accountTable: RecordTableSpec<AccountRow> = {
  key: 'comptes',
  caption: 'Comptes',
  noun: ['compte', 'comptes'],
  columns: [
    { id: 'nom', header: 'Nom', value: row => row.name },
    { id: 'courriel', header: 'Courriel', value: row => row.email },
    {
      id: 'roles',
      header: 'Rôles',
      value: row => row.roles.map(role => roleLabels[role]).join(', ') || null,
    },
    { id: 'services', header: 'Services', value: row => row.services.join(', ') || null },
    { id: 'etat', header: 'État', value: row => (row.closed ? 'Fermé' : 'Ouvert') },
    { id: 'creation', header: 'Créé le', value: row => row.createdOn, hidden: true },
  ],
  sortable: ['nom', 'courriel', 'creation'],
  filters: ['role'],
}
