import type { Change, PlanItem } from './plan'
import type { KnownPlace } from './snapshot'

type Place = { code: string; name: string; liaison: number }

const gone = (kind: 'canton' | 'epci', name: string): string =>
  kind === 'canton'
    ? `le canton « ${name} » n’est plus dans le fichier : un redécoupage ne se fait pas par cet import, et le canton reste tel quel`
    : `« ${name} » n’est plus dans le fichier`

/** Cantons and EPCI: created, renamed, back again. `partial`: the file may name only some of them. */
export const planPlaces = (
  kind: 'canton' | 'epci',
  current: readonly KnownPlace[],
  listed: readonly Place[],
  { partial = false } = {},
): PlanItem[] => {
  const known = new Map(current.map(place => [place.code, place]))
  const codes = new Set(listed.map(({ code }) => code))
  const missing = partial ? [] : current.filter(({ code, archived }) => !archived && !codes.has(code))
  return [
    ...listed.map(place => ({
      kind,
      code: place.code,
      name: place.name,
      changes: changesOf(place, known.get(place.code)),
    })),
    ...missing.map(({ code, name }) => ({
      kind,
      code,
      name,
      changes: [{ type: 'refused' as const, reason: gone(kind, name) }],
    })),
  ]
}

const changesOf = (place: Place, before: KnownPlace | undefined): Change[] => {
  if (!before) return [{ type: 'created', liaison: place.liaison, cantons: [], epci: null }]
  return [
    ...(before.archived ? [{ type: 'restored' as const }] : []),
    ...(before.name === place.name
      ? []
      : [{ type: 'renamed' as const, from: before.name, liaison: place.liaison }]),
  ]
}
