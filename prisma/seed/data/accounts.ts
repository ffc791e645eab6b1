import type { Role } from '@/lib/domain/policy/role'

export type Account = { email: string; name: string; roles: readonly Role[]; services?: readonly string[] }

/** One account per role, a second where four eyes need one. Conseillers' accounts follow the cantons (load/people.ts). */
export const accounts: readonly Account[] = [
  {
    email: 'communication@demo.test',
    name: 'Camille, communication (démonstration)',
    roles: ['communication'],
  },
  {
    email: 'communication.2@demo.test',
    name: 'Claude, communication (démonstration)',
    roles: ['communication'],
  },
  { email: 'cabinet@demo.test', name: 'Dominique, cabinet (démonstration)', roles: ['cabinet'] },
  { email: 'cabinet.2@demo.test', name: 'Alix, cabinet (démonstration)', roles: ['cabinet'] },
  { email: 'direction@demo.test', name: 'Maxime, direction (démonstration)', roles: ['direction'] },
  { email: 'direction.2@demo.test', name: 'Sacha, direction (démonstration)', roles: ['direction'] },
  {
    email: 'service@demo.test',
    name: 'Lou, Direction de l’autonomie (démonstration)',
    roles: ['service'],
    services: ['autonomie'],
  },
  {
    email: 'administration@demo.test',
    name: 'Noa, administration (démonstration)',
    roles: ['administration'],
  },
]
