const kinds = ['departement', 'canton', 'commune', 'epci'] as const

export type PlaceKey = { kind: (typeof kinds)[number]; code: string }

/** Reads the key of a territory (« canton:6224 »); null when it is not one. */
export const readPlaceKey = (key: string): PlaceKey | null => {
  const [name, code, ...rest] = key.split(':')
  const kind = kinds.find(known => known === name)
  return kind && code && rest.length === 0 ? { kind, code } : null
}
