export const densities = ['serree', 'normale', 'aeree'] as const
export type Density = (typeof densities)[number]

export const densityLabels: Record<Density, string> = {
  serree: 'Serrée',
  normale: 'Normale',
  aeree: 'Aérée',
}

export const densityCookie = 'densite'

/** The density kept in the cookie, or the normal one. */
export const readDensity = (value: string | undefined): Density =>
  densities.find(density => density === value) ?? 'normale'
