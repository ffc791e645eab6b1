import type { PeriodKind } from '../indicator/period'
import type { MediaRights } from '../media/consent-standing'
import type { Rubrique } from './block'
import type { ResolvedBilan, ResolvedElu, ResolvedIdentity, ResolvedImprint, ResolvedMedia } from './resolved'
import type { RichText } from './rich-text'

/** Everything `resolveBilan` reads: the working copy and a snapshot of the records it refers to. */
export type ResolveInput = {
  demonstration: boolean
  issuer: ResolvedBilan['issuer']
  collection: ResolvedBilan['collection']
  edition: ResolvedBilan['edition']
  address: string
  /** The edition's own territory. */
  territory: TerritoryRecord
  /** Communes of the territory, in French order. */
  communes: (TerritoryRecord & { split: boolean })[]
  departement: TerritoryRecord
  elus: ResolvedElu[]
  identity: ResolvedIdentity
  imprint: ResolvedImprint
  /** Who else publishes here, the institution or groupes, whose addresses are not this issuer’s. Absent: nobody. */
  otherIssuers?: { name: string; contactDomain: string }[]
  rubriques: Rubrique[]
  indicators: IndicatorRecord[]
  /**
   * Current (not superseded) values of the indicators and territories that tokens name; for a share also the
   * département’s, for a rank those of every territory of the kind (lib/domain/figure/needs.ts).
   */
  values: ValueRecord[]
  /**
   * How many territories of each kind the département has (39 cantons): a rank is printed only when as many values
   * are given. Absent: no rank can be printed.
   */
  territoryCounts?: Partial<Record<TerritoryRecord['kind'], number>>
  /** Other territories that tokens name. */
  territories: TerritoryRecord[]
  dispositifs: DispositifRecord[]
  /** What no bilan may print, whichever dispositifs it names; absent: only those of `dispositifs`. */
  forbiddenWordings?: ForbiddenWordings[]
  ambitions: { code: string; name: string; pacte: string }[]
  medias: ResolvedMedia[]
  /** By média: whether it shows somebody, and who agreed. Never resolved: names of persons are printed nowhere. */
  mediaRights?: Readonly<Record<string, MediaRights>>
}

export type TerritoryRecord = {
  kind: 'departement' | 'canton' | 'commune' | 'epci'
  code: string
  slug: string
  name: string
  /** INSEE code of article and elision: 0 de, 1 d’, 2 du, 3 de la, 4 des, 5 de l’, 6 des, 7 de las, 8 de los. */
  liaison: number
  population: number | null
}

export type IndicatorRecord = {
  code: string
  labelOne: string
  labelMany: string
  /** « € » for money, « % » …; null for counts of the label. */
  unit: string | null
  definition: string | null
  decimals: number
  smallCountThreshold: number | null
}

export type ValueRecord = {
  id: string
  indicator: string
  /** `kind:code`, as in a token. */
  territory: string
  periodKey: string
  periodKind: PeriodKind
  periodHint: string | null
  amount: string
  precision: 'exact' | 'at_least' | 'about'
  status: 'provisional' | 'final'
  source: string | null
  sourceUrl: string | null
  extractedOn: string | null
  certified: boolean
  /** The owning service lifted the small-count remark of this very value. Absent: it did not. */
  smallCountLifted?: boolean
  fictitious: boolean
}

/** Wordings never to be printed, and the official name to write instead. */
export type ForbiddenWordings = Pick<DispositifRecord, 'name' | 'acronym' | 'forbidden'>

export type DispositifRecord = {
  code: string
  name: string
  acronym: string | null
  /** Rich text of each length (lib/domain/bilan/rich-text.ts), already parsed. */
  short: RichText | null
  medium: RichText | null
  long: RichText | null
  link: string | null
  forbidden: string[]
}
