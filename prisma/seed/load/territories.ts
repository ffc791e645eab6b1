import type { Db } from '@/lib/data/client'
import { slugOf } from '@/lib/domain/shared/slug'
import { departement } from '../data/departement'
import { type CantonRow, type CommuneRow, isSplit, readTerritoryRows } from './territory-rows'

/** Identifier of each territory by `kind:code`. */
export type Places = ReadonlyMap<string, string>

/** Département, EPCI, cantons, communes, their variants and who lies where. */
export const seedTerritories = async (db: Db): Promise<Places> => {
  const { cantons, communes, epcis, aliases } = readTerritoryRows()
  const whole = await db.territory.create({
    data: {
      kind: 'departement',
      code: departement.code,
      name: departement.name,
      slug: departement.slug,
      liaison: departement.liaison,
      population: communes.reduce((total, commune) => total + commune.population, 0),
      populationYear: departement.populationYear,
      vintage: departement.vintage,
    },
    select: { id: true },
  })
  const shared = { departementId: whole.id, vintage: departement.vintage }
  const epciIds = idsByCode(
    await db.territory.createManyAndReturn({
      // An EPCI is named by its type first (« la CA de… »), hence the article.
      data: epcis.map(({ code, name }) => ({
        ...shared,
        kind: 'epci' as const,
        code,
        name,
        slug: slugOf(name),
        liaison: 3,
      })),
      select: { id: true, code: true },
    }),
  )
  const cantonIds = idsByCode(
    await db.territory.createManyAndReturn({
      data: cantons.map(canton => ({ ...shared, ...cantonData(canton) })),
      select: { id: true, code: true },
    }),
  )
  const communeIds = idsByCode(
    await db.territory.createManyAndReturn({
      data: communes.map(commune => ({
        ...shared,
        ...communeData(commune),
        epciId: known(epciIds, commune.epci_code),
      })),
      select: { id: true, code: true },
    }),
  )
  await db.cantonCommune.createMany({
    data: communes.flatMap(commune =>
      commune.canton_codes.map(canton => ({
        cantonId: known(cantonIds, canton),
        communeId: known(communeIds, commune.code_insee),
        split: isSplit(commune),
      })),
    ),
  })
  await db.territoryVariant.createMany({
    data: aliases.map(alias => ({
      territoryId: known(communeIds, alias.code_insee),
      name: alias.variante,
      nature: alias.nature,
    })),
  })
  return new Map([
    [`departement:${departement.code}`, whole.id],
    ...[...cantonIds].map(([code, id]) => [`canton:${code}`, id] as const),
    ...[...communeIds].map(([code, id]) => [`commune:${code}`, id] as const),
  ])
}

const cantonData = (canton: CantonRow) => ({
  kind: 'canton' as const,
  code: canton.code,
  name: canton.name,
  slug: slugOf(canton.name),
  liaison: canton.liaison,
  population: canton.population,
  populationYear: canton.population === null ? null : departement.populationYear,
  tileColumn: canton.column,
  tileRow: canton.row,
})

const communeData = (commune: CommuneRow) => ({
  kind: 'commune' as const,
  code: commune.code_insee,
  name: commune.nom,
  slug: slugOf(commune.nom),
  liaison: commune.type_liaison,
  population: commune.population,
  populationYear: departement.populationYear,
})

const idsByCode = (rows: readonly { id: string; code: string }[]) =>
  new Map(rows.map(row => [row.code, row.id]))

/** A record that the data files name and that must have been written before. */
export const known = (ids: ReadonlyMap<string, string>, key: string): string => {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`Les données de départ nomment « ${key} », qui n’existe pas.`)
  return id
}
