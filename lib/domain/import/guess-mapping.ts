import { type Directory, readTerritoryKind } from './directory'
import { foldName } from './fold-name'
import type { ColumnRole, ImportColumn, Mapping } from './mapping'
import { readPeriodKey } from './read-period'
import { cellText, isBlank, type SourceCell } from './source-cell'

/** Words of a header, folded, the surest first. */
const words: Record<Exclude<ColumnRole, 'ignored'>, readonly string[]> = {
  indicator: [
    'code de l indicateur',
    'code indicateur',
    'indicateur',
    'libelle de l indicateur',
    'libelle indicateur',
  ],
  territory: [
    'code du territoire',
    'code territoire',
    'code insee',
    'insee',
    'code commune',
    'code canton',
    'territoire',
    'canton',
    'commune',
    'nom du canton',
    'nom de la commune',
    'epci',
    'nom',
  ],
  territoryKind: ['type de territoire', 'type du territoire', 'echelle', 'niveau', 'type'],
  period: ['periode', 'annee', 'exercice', 'millesime', 'annee scolaire', 'date'],
  value: ['valeur', 'valeur a saisir', 'nombre', 'montant', 'effectif', 'total', 'resultat'],
  precision: ['precision'],
  status: ['etat', 'statut'],
  source: ['source', 'sources'],
  check: ['repere', 'repere de la ligne'],
}

const allWords = new Set(Object.values(words).flat())

type Line = { line: number; cells: readonly SourceCell[] }

const isKnown = (cell: SourceCell): boolean =>
  allWords.has(foldName(cellText(cell))) || readPeriodKey(cell) !== null

/** The line of the headers: the first of the twenty first ones where two words are known; else the first that has cells. */
export const findHeader = (lines: readonly Line[]): Line | null => {
  const filled = lines.slice(0, 20).filter(({ cells }) => cells.filter(cell => !isBlank(cell)).length >= 2)

  return filled.find(({ cells }) => cells.filter(isKnown).length >= 2) ?? filled[0] ?? null
}

const column = (role: ColumnRole, own: Partial<ImportColumn> = {}): ImportColumn => ({
  role,
  period: null,
  indicator: null,
  ...own,
})

/** What the columns most likely hold, from their headers alone; the person confirms or corrects it. */
export const guessMapping = (header: Line, directory: Directory): Mapping => {
  const headers = header.cells.map(cell => cellText(cell).trim().slice(0, 200))
  const folded = headers.map(foldName)
  const columns = headers.map(() => column('ignored'))
  for (const [role, known] of Object.entries(words) as [ColumnRole, readonly string[]][]) {
    const found = known.map(word => folded.indexOf(word)).find(index => index !== -1)
    if (found !== undefined && columns[found]?.role === 'ignored') columns[found] = column(role)
  }
  const long = columns.some(({ role }) => role === 'value')
  for (const [index, { role }] of columns.entries()) {
    if (role !== 'ignored' || long) continue
    const own = wide(header.cells[index] ?? '', directory)
    if (own) columns[index] = column('value', own)
  }
  const territoryHeader = folded[columns.findIndex(({ role }) => role === 'territory')] ?? ''
  return {
    headerLine: header.line,
    headers,
    columns,
    indicator: null,
    period: null,
    territoryKind: columns.some(({ role }) => role === 'territoryKind') ? null : kindIn(territoryHeader),
    sheets: [],
    sheet: null,
  }
}

/** « Code commune », « Nom du canton »: the header says which kind. */
const kindIn = (header: string) =>
  header === 'code insee' || header === 'insee'
    ? 'commune'
    : (header
        .split(' ')
        .map(readTerritoryKind)
        .find(kind => kind !== null) ?? null)

/** A header that is a period or an indicator: the wide form. */
const wide = (header: SourceCell, directory: Directory): Partial<ImportColumn> | null => {
  const text = cellText(header).trim()
  if (text === '') return null
  const period = readPeriodKey(header)
  if (period !== null && period !== '?') return { period }
  const indicator = directory.indicator(text)
  return indicator.ok ? { indicator: indicator.value.code } : null
}
