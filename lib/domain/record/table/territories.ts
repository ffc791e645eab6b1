import type { PageAsked, RecordTableSpec } from './spec'

export const territoryKinds = ['departement', 'canton', 'commune', 'epci'] as const
export type TerritoryKind = (typeof territoryKinds)[number]

export const territoryKindLabels: Record<TerritoryKind, readonly [one: string, many: string]> = {
  departement: ['Département', 'Départements'],
  canton: ['Canton', 'Cantons'],
  commune: ['Commune', 'Communes'],
  epci: ['Intercommunalité', 'Intercommunalités'],
}

export type TerritoryRow = {
  id: string
  kind: TerritoryKind
  code: string
  name: string
  cantons: string[]
  epci: string | null
  variants: string[]
  communes: number
  population: number | null
}

export const territoryTable: RecordTableSpec<TerritoryRow> = {
  key: 'territoires',
  caption: 'Territoires',
  noun: ['territoire', 'territoires'],
  columns: [
    { id: 'nom', header: 'Nom', value: row => row.name },
    { id: 'code', header: 'Code', value: row => row.code },
    { id: 'cantons', header: 'Canton', value: row => row.cantons.join(', ') || null },
    { id: 'epci', header: 'Intercommunalité', value: row => row.epci },
    { id: 'variantes', header: 'Autres noms', value: row => row.variants.join(', ') || null },
    { id: 'communes', header: 'Communes', value: row => row.communes },
    { id: 'population', header: 'Habitants', value: row => row.population },
    { id: 'niveau', header: 'Niveau', value: row => territoryKindLabels[row.kind][0], hidden: true },
  ],
  sortable: ['nom', 'code', 'population'],
  filters: ['niveau'],
}

/** « niveau » of the address; communes when it says nothing known. */
export const askedKind = (asked: PageAsked): TerritoryKind =>
  territoryKinds.find(kind => kind === asked.filters?.niveau) ?? 'commune'
