import type { TerritoryKind } from '../record/table/territories'

export const hitKinds = [
  'bilan',
  'territory',
  'indicator',
  'dispositif',
  'elu',
  'groupe',
  'media',
  'account',
] as const
export type HitKind = (typeof hitKinds)[number]

export const hitKindLabels: Record<HitKind, string> = {
  bilan: 'Bilan',
  territory: 'Territoire',
  indicator: 'Indicateur',
  dispositif: 'Dispositif',
  elu: 'Élu',
  groupe: 'Groupe',
  media: 'Média',
  account: 'Compte',
}

/** Something found, and where it is. */
export type Hit = { kind: HitKind; id: string; label: string; detail: string; href: string }

/** What the database knows of something found; `key` is what its address is made of. */
export type FoundRecord = {
  kind: HitKind
  id: string
  key: string
  label: string
  /** Another name by which it was found, or null. */
  found: string | null
  detail: string | null
  territoryKind: TerritoryKind | null
}

const addresses: Record<HitKind, (key: string) => string> = {
  bilan: key => `/atelier/bilans/${key}`,
  territory: key => `/atelier/territoires/${key}`,
  indicator: key => `/atelier/indicateurs/${key}`,
  dispositif: key => `/atelier/dispositifs/${key}`,
  elu: key => `/atelier/elus/${key}`,
  groupe: key => `/atelier/elus/groupes/${key}`,
  media: key => `/atelier/medias/${key}`,
  account: key => `/atelier/administration?q=${encodeURIComponent(key)}`,
}

const territoryDetail: Record<TerritoryKind, string> = {
  departement: 'département',
  canton: 'canton',
  commune: 'commune',
  epci: 'intercommunalité',
}

/** What is found, as it is shown: a forbidden wording or a usage name leads to the official name. */
export const hitOf = ({ kind, id, key, label, found, detail, territoryKind }: FoundRecord): Hit => ({
  kind,
  id,
  label,
  detail: [
    territoryKind && territoryDetail[territoryKind],
    detail,
    found && `trouvé par «\u00a0${found}\u00a0»`,
  ]
    .filter(Boolean)
    .join(', '),
  href: addresses[kind](key),
})
