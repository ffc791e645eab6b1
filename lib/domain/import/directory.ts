import { ok, type Result } from '../shared/result'
import { territoryLabel, territoryOf } from '../territory/label'
import { foldName } from './fold-name'

export const territoryKinds = ['departement', 'canton', 'commune', 'epci'] as const
export type TerritoryKind = (typeof territoryKinds)[number]

export const territoryKindLabels: Record<TerritoryKind, string> = {
  departement: 'Département',
  canton: 'Canton',
  commune: 'Commune',
  epci: 'Intercommunalité',
}

export type ImportIndicator = {
  id: string
  code: string
  labelOne: string
  labelMany: string
  unit: string | null
  archived: boolean
  /** Why this viewer may not enter its values; null when they may. */
  closed: string | null
}

export type ImportTerritory = {
  id: string
  kind: TerritoryKind
  code: string
  name: string
  liaison: number
  variants: readonly string[]
}

/** Finds the record that a text of a file names; a refusal is a sentence. Every answer is remembered. */
export type Directory = {
  indicator: (text: string) => Result<ImportIndicator, string>
  territory: (text: string, kind: TerritoryKind | null) => Result<ImportTerritory, string>
  territoryKind: (text: string) => TerritoryKind | null
}

const add = <T>(index: Map<string, Set<T>>, key: string, record: T): void => {
  const known = index.get(key)
  if (known) known.add(record)
  else index.set(key, new Set([record]))
}

const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const answers = new Map<string, T>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = read(text)
    // A hostile file could give a different text on every line.
    if (answers.size < 50_000) answers.set(text, answer)
    return answer
  }
}

const refused = (error: string): { ok: false; error: string } => ({ ok: false, error })
const quoted = (text: string): string => `«\u00A0${text.trim().slice(0, 80)}\u00A0»`

/** Looks records up by code first, then by name: accents, case, hyphens and « St » are forgiven; two answers are none. */
export const makeDirectory = (
  indicators: readonly ImportIndicator[],
  territories: readonly ImportTerritory[],
): Directory => {
  const byIndicator = indicatorIndex(indicators)
  const byTerritory = territoryIndex(territories)
  const ofKind = new Map(
    [null, ...territoryKinds].map(kind => [kind, remembered(text => findTerritory(byTerritory, text, kind))]),
  )
  return {
    indicator: remembered(text => findIndicator(byIndicator, text)),
    territory: (text, kind) => ofKind.get(kind)?.(text) ?? refused('Territoire inconnu.'),
    territoryKind: remembered(readTerritoryKind),
  }
}

const indicatorIndex = (indicators: readonly ImportIndicator[]) => {
  const index = new Map<string, Set<ImportIndicator>>()
  for (const indicator of indicators) {
    add(index, `code:${indicator.code}`, indicator)
    add(index, foldName(indicator.labelMany), indicator)
    add(index, foldName(indicator.labelOne), indicator)
  }
  return index
}

const findIndicator = (
  index: ReadonlyMap<string, ReadonlySet<ImportIndicator>>,
  text: string,
): Result<ImportIndicator, string> => {
  const found = index.get(`code:${text.trim().toLowerCase()}`) ?? index.get(foldName(text))
  const [first, second] = found ?? []
  if (!first) return refused(`Aucun indicateur n’a le code ni le libellé ${quoted(text)}.`)
  if (second) return refused(`Plusieurs indicateurs ont le libellé ${quoted(text)}\u00A0: donnez le code.`)
  if (first.archived) return refused(`L’indicateur ${quoted(first.labelMany)} est archivé.`)
  return first.closed === null ? ok(first) : refused(first.closed)
}

const territoryIndex = (territories: readonly ImportTerritory[]) => {
  const index = new Map<string, Set<ImportTerritory>>()
  for (const territory of territories) {
    const names = [territory.name, ...territory.variants]
    add(index, `code:${territory.code.toLowerCase()}`, territory)
    // « 1004 » for 01004: a spreadsheet took the code for a number.
    if (territory.code.startsWith('0')) add(index, `code:${territory.code.slice(1).toLowerCase()}`, territory)
    for (const name of names) {
      add(index, foldName(name), territory)
      add(index, foldName(`${name} ${territory.kind}`), territory)
      // « commune du Portel » for Le Portel.
      add(index, `${foldName(name).replace(/^(?:le|la|les|l) /, '')} ${territory.kind}`, territory)
    }
    add(index, foldName(territoryLabel(territory)), territory)
    add(index, foldName(`${territory.kind} ${territoryOf(territory)}`), territory)
  }
  return index
}

const findTerritory = (
  index: ReadonlyMap<string, ReadonlySet<ImportTerritory>>,
  text: string,
  kind: TerritoryKind | null,
): Result<ImportTerritory, string> => {
  const named = namedKind(text)
  const found = [
    ...(index.get(`code:${text.trim().toLowerCase()}`) ??
      index.get(foldName(text)) ??
      (named ? index.get(named) : undefined) ??
      []),
  ]
  const fitting = kind === null ? found : found.filter(territory => territory.kind === kind)
  const [first, second] = fitting
  if (!first && found[0] && kind !== null)
    return refused(`${quoted(text)} existe, mais pas comme ${territoryKindLabels[kind].toLowerCase()}.`)
  if (!first) return refused(`Aucun territoire n’a le code ni le nom ${quoted(text)}.`)
  if (!second) return ok(first)
  const kinds = [...new Set(fitting.map(territory => territoryKindLabels[territory.kind].toLowerCase()))]
  return refused(
    kinds.length > 1
      ? `${quoted(text)} désigne plusieurs territoires (${kinds.join(', ')})\u00A0: précisez le type, ou donnez le code.`
      : `Plusieurs territoires s’appellent ${quoted(text)}\u00A0: donnez le code.`,
  )
}

/** « Département du Nord », « canton d’Arras-1 » whatever the article: the key « nord departement ». */
const namedKind = (text: string): string | null => {
  const match = /^(departement|canton|commune|epci) (?:(?:de la|de l|des|du|de|d) )?(.+)$/.exec(
    foldName(text),
  )
  return match ? `${match[2]} ${match[1]}` : null
}

const kindWords: Readonly<Record<string, TerritoryKind>> = {
  departement: 'departement',
  departements: 'departement',
  canton: 'canton',
  cantons: 'canton',
  commune: 'commune',
  communes: 'commune',
  ville: 'commune',
  epci: 'epci',
  intercommunalite: 'epci',
}

/** « Canton », « communes », « EPCI »; null when it is none. */
export const readTerritoryKind = (text: string): TerritoryKind | null => kindWords[foldName(text)] ?? null
