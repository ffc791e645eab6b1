import type { Role } from '@/lib/domain/policy/role'

export type Account = { email: string; name: string; roles: readonly Role[]; services?: readonly string[] }

/** One account per role, a second where four eyes need one. Conseillers' accounts follow the cantons (load/people.ts). */
export const accounts: readonly Account[] = [
  {
    email: 'communication@demo.test',
    name: 'Communication de démonstration',
    roles: ['communication'],
  },
  {
    email: 'communication.2@demo.test',
    name: 'Communication de démonstration, seconde personne',
    roles: ['communication'],
  },
  { email: 'cabinet@demo.test', name: 'Cabinet de démonstration', roles: ['cabinet'] },
  { email: 'cabinet.2@demo.test', name: 'Cabinet de démonstration, seconde personne', roles: ['cabinet'] },
  { email: 'direction@demo.test', name: 'Direction de démonstration', roles: ['direction'] },
  {
    email: 'direction.2@demo.test',
    name: 'Direction de démonstration, seconde personne',
    roles: ['direction'],
  },
  {
    email: 'service@demo.test',
    name: 'Service de démonstration (autonomie)',
    roles: ['service'],
    services: ['autonomie'],
  },
  {
    email: 'service.2@demo.test',
    name: 'Service de démonstration (autonomie), seconde personne',
    roles: ['service'],
    services: ['autonomie'],
  },
  {
    email: 'administration@demo.test',
    name: 'Administration de démonstration',
    roles: ['administration'],
  },
]
