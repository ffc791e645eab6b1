export const roles = [
  'communication',
  'cabinet',
  'conseiller',
  'direction',
  'service',
  'administration',
] as const
export type Role = (typeof roles)[number]

export const roleLabels: Record<Role, string> = {
  communication: 'Communication',
  cabinet: 'Cabinet',
  conseiller: 'Conseillère ou conseiller',
  direction: 'Direction',
  service: 'Service',
  administration: 'Administration',
}

/** Who asks, with all that a decision needs to know about them. */
export type Viewer = {
  id: string
  name: string
  roles: readonly Role[]
  /** Territories of which this person is a conseiller in office. */
  territoryIds: readonly string[]
  serviceIds: readonly string[]
}
