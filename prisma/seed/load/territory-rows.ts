import { z } from 'zod'
import { readRows } from '../build/csv'

const code = z.string().regex(/^\d{4,9}$/)
const count = z.coerce.number().int().nonnegative()

const cantonSchema = z.object({ code, nom: z.string().min(1), bureau_centralisateur_code: code })
const tileSchema = z.object({ code, colonne: count, ligne: count })
const communeSchema = z.object({
  code_insee: code,
  nom: z.string().min(1),
  canton_codes: z.string().transform(codes => codes.split('|')),
  population: count,
  epci_code: code,
  epci_nom: z.string().min(1),
  type_liaison: count.max(8),
})
const aliasSchema = z.object({ code_insee: code, variante: z.string().min(1), nature: z.string().min(1) })

export type CommuneRow = z.output<typeof communeSchema>

/** Data files write straight apostrophes; French prints ’. */
const typographic = (name: string): string => name.replaceAll("'", '’')

export type CantonRow = {
  code: string
  name: string
  liaison: number
  population: number | null
  column: number
  row: number
}

export type TerritoryRows = {
  cantons: CantonRow[]
  communes: CommuneRow[]
  epcis: { code: string; name: string }[]
  aliases: z.output<typeof aliasSchema>[]
}

/** The facts of the data files, with what follows from them. */
export const readTerritoryRows = (): TerritoryRows => {
  const communes = readRows('communes.csv', communeSchema).map(row => ({ ...row, nom: typographic(row.nom) }))
  const tiles = new Map(readRows('cantons-grille.csv', tileSchema).map(tile => [tile.code, tile]))
  const byCode = new Map(communes.map(commune => [commune.code_insee, commune]))
  const cantons = readRows('cantons.csv', cantonSchema).map(row => {
    const tile = tiles.get(row.code)
    const bureau = byCode.get(row.bureau_centralisateur_code)
    if (!tile || !bureau)
      throw new Error(`Le canton ${row.code} n’a pas de case ou pas de bureau centralisateur.`)
    return {
      code: row.code,
      name: row.nom,
      liaison: bureau.type_liaison,
      population: populationOf(communes, row.code),
      column: tile.colonne,
      row: tile.ligne,
    }
  })
  const epcis = new Map(
    communes.map(({ epci_code, epci_nom }) => [epci_code, { code: epci_code, name: typographic(epci_nom) }]),
  )
  return {
    cantons,
    communes,
    epcis: [...epcis.values()],
    aliases: readRows('communes-alias.csv', aliasSchema),
  }
}

export const isSplit = (commune: CommuneRow): boolean => commune.canton_codes.length > 1

/** Null when a commune of the canton is split: its population is for the whole commune and can't be shared out. */
const populationOf = (communes: readonly CommuneRow[], canton: string): number | null => {
  const inside = communes.filter(commune => commune.canton_codes.includes(canton))
  return inside.some(isSplit) ? null : inside.reduce((total, commune) => total + commune.population, 0)
}
