import { ok, type Result, refuse } from '../shared/result'
import {
  type CogCanton,
  type CogCommune,
  type CogFile,
  cogFileLabels,
  isTrueCanton,
  missingColumns,
  type RawRow,
  type RefusedLine,
  readCantons,
  readCommunes,
  readMembers,
  readMovements,
} from './cog'
import { planCommunes } from './plan-communes'
import { planPlaces } from './plan-places'
import type { Snapshot } from './snapshot'
import { successors } from './successors'

export type Change =
  | { type: 'created'; liaison: number; cantons: string[]; epci: string | null }
  | { type: 'restored' }
  | { type: 'renamed'; from: string; liaison: number }
  | { type: 'merged'; into: string; intoName: string }
  | { type: 'absorbs'; codes: string[] }
  | { type: 'cantons'; from: string[]; to: string[] }
  | { type: 'epci'; from: string | null; to: string }
  | { type: 'refused'; reason: string }
export type ChangeType = Change['type']

/** What happens to one place: nothing when `changes` is empty. */
export type PlanItem = { kind: 'canton' | 'commune' | 'epci'; code: string; name: string; changes: Change[] }

export type ImportPlan = {
  vintage: number
  departement: string
  /** Places that change, or that are refused. */
  items: PlanItem[]
  unchanged: number
  refused: RefusedLine[]
}

export type CogContent = { communes: readonly RawRow[]; cantons: readonly RawRow[] } & Partial<
  Record<'mouvements' | 'epci', readonly RawRow[]>
>

/** Beyond this share of communes gone, the file is cut short rather than the territory reorganised. */
const plausibleLoss = 0.2

/**
 * What a new vintage of INSEE’s files would change, and nothing else: pure, so that what was shown and what is written
 * are compared. A disappeared commune goes where the movements say, or the list of delegated communes; when nothing
 * says where, it is refused and left as it is.
 */
export const planImport = (current: Snapshot, content: CogContent, vintage: number): Result<ImportPlan> => {
  const unreadable = unreadableFile(content)
  if (unreadable) return unreadable
  if (vintage < current.vintage)
    return refuse(
      'older-vintage',
      `L’atelier tient déjà le millésime ${current.vintage} : celui de ${vintage} est plus ancien. Rien n’a été changé.`,
    )
  const read = {
    communes: readCommunes(content.communes),
    cantons: readCantons(content.cantons),
    movements: readMovements(content.mouvements ?? []),
    members: readMembers(content.epci ?? []),
  }
  const communes = read.communes.rows.filter(row => departementOf(row) === current.departement)
  const cantons = read.cantons.rows.filter(row => row.DEP === current.departement && isTrueCanton(row))
  const listed = communes.filter(row => row.TYPECOM === 'COM')
  if (listed.length === 0 || cantons.length === 0)
    return refuse(
      'other-departement',
      `Ces fichiers ne contiennent pas les communes et les cantons du département ${current.departement}. Rien n’a été changé : vérifiez que vous envoyez les fichiers nationaux de l’INSEE.`,
    )
  const lost = gone(current, listed)
  if (lost > current.communes.length * plausibleLoss)
    return refuse(
      'truncated',
      `${lost} communes connues ne sont pas dans ce fichier : il est sans doute incomplet. Rien n’a été changé ; téléchargez-le à nouveau.`,
    )
  const unique = distinct(listed)
  const items = [
    ...planPlaces('canton', current.cantons, cantons.map(placeOf)),
    ...planPlaces('epci', current.epcis, epcisOf(current, unique.rows, read.members.rows), { partial: true }),
    ...planCommunes({
      current,
      listed: unique.rows,
      cantons: new Set(cantons.map(({ CAN }) => CAN)),
      successorOf: successors(communes, read.movements.rows),
      epciOf: new Map(read.members.rows.map(({ CODGEO, EPCI }) => [CODGEO, EPCI])),
    }),
  ]
  return ok({
    vintage,
    departement: current.departement,
    items: items.filter(item => item.changes.length > 0),
    unchanged: items.filter(item => item.changes.length === 0).length,
    refused: [
      ...read.communes.refused,
      ...read.cantons.refused,
      ...read.movements.refused,
      ...read.members.refused,
      ...unique.refused,
    ],
  })
}

const unreadableFile = (content: CogContent): ReturnType<typeof refuse> | null => {
  for (const file of ['communes', 'cantons', 'mouvements', 'epci'] as const satisfies CogFile[]) {
    const rows = content[file]
    const missing = rows ? missingColumns(file, rows) : []
    if (missing.length > 0)
      return refuse(
        'missing-columns',
        `Le fichier « ${cogFileLabels[file]} » n’a pas ${missing.length === 1 ? 'la colonne' : 'les colonnes'} ${missing.join(', ')}. Rien n’a été changé : vérifiez que chaque fichier est à sa place.`,
      )
  }
  return null
}

/** Delegated communes have no département of their own in the file: their code says it. */
const departementOf = ({ DEP, COM }: CogCommune): string =>
  DEP || (/^9[78]/.test(COM) ? COM.slice(0, 3) : COM.slice(0, 2))

const gone = (current: Snapshot, listed: readonly CogCommune[]): number => {
  const codes = new Set(listed.map(({ COM }) => COM))
  return current.communes.filter(({ code, archived }) => !archived && !codes.has(code)).length
}

const distinct = (rows: readonly CogCommune[]): { rows: CogCommune[]; refused: RefusedLine[] } => {
  const seen = new Map<string, CogCommune>()
  const refused: RefusedLine[] = []
  for (const row of rows) {
    const first = seen.get(row.COM)
    if (first)
      refused.push({
        file: 'communes',
        line: row.line,
        reason: `commune ${row.COM} déjà ligne ${first.line}`,
      })
    else seen.set(row.COM, row)
  }
  return { rows: [...seen.values()], refused }
}

const placeOf = ({ CAN, LIBELLE, TNCC }: CogCanton) => ({ code: CAN, name: LIBELLE, liaison: TNCC })

const epcisOf = (
  current: Snapshot,
  listed: readonly CogCommune[],
  members: readonly { CODGEO: string; EPCI: string; LIBEPCI: string }[],
) => {
  const codes = new Set(listed.map(({ COM }) => COM))
  const found = new Map(
    members.filter(({ CODGEO }) => codes.has(CODGEO)).map(({ EPCI, LIBEPCI }) => [EPCI, LIBEPCI]),
  )
  const known = new Map(current.epcis.map(epci => [epci.code, epci.liaison]))
  // An EPCI is named by its type first (« la CA de… »), hence the article.
  return [...found].map(([code, name]) => ({ code, name, liaison: known.get(code) ?? 3 }))
}
