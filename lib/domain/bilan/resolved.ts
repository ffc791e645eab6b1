import type { Claim, Operation } from '../figure/token'

/**
 * A bilan with every reference resolved: plain JSON, no clock, no database. The checker, the web article, the print
 * (Typst), the data files, the comparison and the manifest read this value and nothing else, so they cannot disagree.
 * Decimals are strings. Built by `resolveBilan` (resolve.ts).
 */
export type ResolvedBilan = {
  format: 'bilan/1'
  /** Invented values or people: « Démonstration » is printed on every page. */
  demonstration: boolean
  issuer: 'institution' | 'groupe'
  collection: { slug: string; title: string; dataStartYear: number; dataEndYear: number; mandat: string }
  edition: { number: number; version: 'standard' | 'falc'; printedOn: string }
  territory: ResolvedTerritory
  departement: { code: string; name: string; of: string; slug: string }
  elus: ResolvedElu[]
  identity: ResolvedIdentity
  /** Public address of the bilan, printed and put in the QR code. */
  address: string
  rubriques: ResolvedRubrique[]
  /** Every figure printed, in order of first appearance: « D’où viennent ces chiffres ? ». */
  figures: ResolvedFigure[]
  medias: ResolvedMedia[]
  imprint: ResolvedImprint
}

export type ResolvedTerritory = {
  kind: 'departement' | 'canton'
  code: string
  slug: string
  name: string
  /** « canton de Lens », « canton d’Arras-1 ». */
  label: string
  /** « de Lens », « d’Arras-1 », « du Portel ». */
  of: string
  population: number | null
  communes: { code: string; name: string; split: boolean }[]
}

export type ResolvedElu = {
  id: string
  name: string
  functions: string[]
  email: string | null
  fictitious: boolean
}

export type ResolvedIdentity = {
  name: string
  tagline: string
  /** CSS hex colour, checked for contrast. */
  accent: string
  logoSha256: string | null
  contactDomain: string
}

export type ResolvedImprint = {
  director: string | null
  host: string | null
  printer: { name: string; address: string; fictitious: boolean } | null
  credits: string[]
  contact: string | null
  /** Who pays, and receives the printer’s invoice. Absent: nobody said it. */
  payer?: string
}

export type ResolvedMedia = {
  id: string
  sha256: string
  alternative: string | null
  credit: string | null
  width: number
  height: number
  /** What stays in sight when the picture is cropped: whole percents from the left and from the top. */
  focal?: { x: number; y: number }
  /** The same picture for screens, smaller. */
  web?: { sha256: string; width: number; height: number }
}

/** A piece of a line. `figure` points into `figures` by key. */
export type Run =
  | { kind: 'text'; text: string; bold?: true; italic?: true; href?: string }
  | { kind: 'figure'; text: string; figure: string; bold?: true; italic?: true; href?: string }
  | { kind: 'break' }

export type Flow = { kind: 'paragraph'; runs: Run[] } | { kind: 'list'; ordered: boolean; items: Run[][] }

export type ResolvedRubrique = {
  id: string
  page: number
  title: Run[]
  chapo: Run[] | null
  ambition: { code: string; name: string; pacte: string } | null
  blocks: ResolvedBlock[]
}

export type ResolvedTile = {
  /** Key of the figure; empty when it can’t be resolved (`text` is then « [à compléter] », and a remark blocks). */
  figure: string
  text: string
  label: Run[]
  period: string
  source: string | null
  fictitious: boolean
}

/** `media` is the `id` of one of `medias`. Points of an `evolution` without value are left out. */
export type ResolvedBlock = { id: string } & (
  | { type: 'couverture'; title: Run[]; subtitle: Run[]; media: string | null }
  | { type: 'edito'; text: Flow[]; closing: Run[]; signatures: string[] }
  | { type: 'texte'; title: Run[] | null; text: Flow[] }
  | { type: 'chiffres_cles'; title: Run[] | null; tiles: ResolvedTile[] }
  | {
      type: 'evolution'
      title: Run[]
      label: string
      points: { figure: string; period: string; text: string; value: string }[]
    }
  | { type: 'encadre'; title: Run[]; text: Flow[] }
  | { type: 'exergue'; text: Flow[]; attribution: Run[] }
  | { type: 'dispositif'; name: string; acronym: string | null; text: Flow[]; link: string | null }
  | { type: 'photo'; media: string | null; caption: Run[] }
  | { type: 'liste_equipements'; title: Run[]; items: Run[][] }
  | { type: 'communes'; title: Run[]; communes: string[] }
  | { type: 'appel'; text: Run[]; label: string; href: string }
  | { type: 'expression_groupes'; entries: { groupe: string; text: string }[] }
  | { type: 'contact'; title: Run[]; text: Flow[] }
  | { type: 'mentions'; extra: Run[] }
)

export type ResolvedFigure = {
  /** Stable within the bilan: `f1`, `f2`… in order of first appearance; the same token has one key. */
  key: string
  /** As printed at its first appearance, grammar included: « plus de 1,6 million d’euros ». */
  text: string
  /** Exact result of the operation, plain decimal notation. */
  value: string
  operation: Operation
  claim: Claim
  indicator: { code: string; label: string; unit: string | null; definition: string | null }
  territory: { key: string; label: string }
  /** « en 2023 », « de 2021 à 2023 », « période à préciser (sur trois ans) ». */
  period: string
  /** The values it is computed from: one for `value`, the parts of a sum… */
  parts: ResolvedPart[]
  fictitious: boolean
}

export type ResolvedPart = {
  valueId: string
  period: string
  periodKey: string
  value: string
  precision: 'exact' | 'at_least' | 'about'
  status: 'provisional' | 'final'
  /** Null: « source à compléter ». */
  source: string | null
  sourceUrl: string | null
  extractedOn: string | null
  certified: boolean
  fictitious: boolean
  /** The small-count threshold it is below, when the owning service has not lifted it: open data hide it. */
  below?: number
}
