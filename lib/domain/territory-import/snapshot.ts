/** What the atelier knows of the territory before an import. */
export type KnownCommune = {
  code: string
  name: string
  liaison: number
  /** Codes of its cantons: several when it is split. */
  cantons: string[]
  epci: string | null
  archived: boolean
}

export type KnownPlace = { code: string; name: string; liaison: number; archived: boolean }

export type Snapshot = {
  departement: string
  vintage: number
  communes: KnownCommune[]
  cantons: KnownPlace[]
  epcis: KnownPlace[]
}
