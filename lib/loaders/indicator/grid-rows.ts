import 'server-only'
import type { Db } from '@/lib/data/client'
import {
  findGridTerritories,
  listCommunesOf,
  listInside,
  type StoredTerritory,
} from '@/lib/data/indicator/grid-records'
import type { GridRow } from '@/lib/domain/indicator/grid'
import { readPlaceKey } from '@/lib/domain/indicator/place-key'
import { territoryKey, territoryLabel } from '@/lib/domain/territory/label'
import { joinFrench } from '@/lib/domain/typography/list'
import { capitalize } from '@/lib/domain/typography/sentence'

/** In the address: the communes of the whole département. */
export const everyCommune = 'communes'

export const gridHref = (asked: { indicator: string } | { territory: string }): string =>
  `/atelier/valeurs?${new URLSearchParams('indicator' in asked ? { indicateur: asked.indicator } : { territoire: asked.territory }).toString()}`

type Shape = {
  rows: GridRow[]
  territoryIds: string[]
  /** Territory id → its key in the grid. */
  keys: Map<string, string>
  wholeId: string
  parts: [string, string]
}

type Asked = { departement: StoredTerritory; inside: string; code: string }

/** The whole and its parts: cantons of the département, communes of a canton, or every commune. */
export const partRows = async (db: Db, { departement, inside, code }: Asked): Promise<Shape | null> => {
  if (inside === everyCommune || inside === territoryKey(departement)) {
    const kind = inside === everyCommune ? 'commune' : 'canton'
    const places = await listInside(db, departement.id, kind)
    const parts = places.map(place => ({ place, note: null, split: false }))
    return shapeOf(code, departement, parts, kind)
  }
  const asked = readPlaceKey(inside)
  const [canton] = asked?.kind === 'canton' ? await findGridTerritories(db, [asked]) : []
  if (!canton) return null
  const communes = await listCommunesOf(db, canton.id)
  const parts = communes.map(({ split, commune: { cantons, ...place } }) => ({
    place,
    split,
    note: split ? `partagée entre ${joinFrench(cantons.map(each => each.canton.name))}` : null,
  }))
  return shapeOf(code, canton, parts, 'commune')
}

type PlacePart = { place: StoredTerritory; split: boolean; note: string | null }

const nouns: Record<'canton' | 'commune', [string, string]> = {
  canton: ['canton', 'cantons'],
  commune: ['commune', 'communes'],
}

const shapeOf = (
  code: string,
  whole: StoredTerritory,
  parts: readonly PlacePart[],
  kind: 'canton' | 'commune',
): Shape => {
  const row = (place: StoredTerritory, role: GridRow['role'], note: string | null): GridRow => ({
    key: territoryKey(place),
    indicator: code,
    territory: territoryKey(place),
    label: role === 'whole' ? capitalize(territoryLabel(place)) : place.name,
    role,
    note,
    href: gridHref({ territory: territoryKey(place) }),
  })
  const places = [whole, ...parts.map(({ place }) => place)]
  return {
    rows: [
      row(whole, 'whole', null),
      ...parts.map(({ place, split, note }) => row(place, split ? 'split' : 'part', note)),
    ],
    territoryIds: places.map(({ id }) => id),
    keys: new Map(places.map(place => [place.id, territoryKey(place)])),
    wholeId: whole.id,
    parts: nouns[kind],
  }
}
