import { type Period, parsePeriod, periodKey } from '../indicator/period'
import { foldName } from './fold-name'
import { cellText, type SourceCell } from './source-cell'

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]

const year = '((?:19|20)\\d{2})'
const two = (text: string): string => text.padStart(2, '0')

/** Canonical forms only: what is built from them is checked by `parsePeriod`. */
const readers: readonly [RegExp, (m: readonly string[]) => string | null][] = [
  [new RegExp(`^(?:(?:en|annee|exercice) )?${year}$`), m => m[1] ?? null],
  [new RegExp(`^(?:annee )?scolaire ${year} ${year}$`), m => schoolYear(m[1], m[2])],
  [
    new RegExp(`^(?:annee scolaire |rentree )?${year} (\\d{2})$`),
    m => schoolYear(m[1], `${m[1]?.slice(0, 2)}${m[2]}`),
  ],
  // Two years that follow each other with only a dash or a slash between are a school year, as in « 2023-2024 ».
  [new RegExp(`^${year} ${year}$`), m => schoolYear(m[1], m[2]) ?? `${m[1]}..${m[2]}`],
  [new RegExp(`^(?:de |entre )?${year} (?:a|au|et) ${year}$`), m => `${m[1]}..${m[2]}`],
  [new RegExp(`^(?:cumul )?depuis ${year}$`), m => `depuis:${m[1]}`],
  [/^(?:au |le )?(\d{1,2}) (\d{1,2}) (\d{4})$/, m => `au:${m[3]}-${two(m[2] ?? '')}-${two(m[1] ?? '')}`],
  [/^(?:au |le )?(\d{4}) (\d{2}) (\d{2})$/, m => `au:${m[1]}-${m[2]}-${m[3]}`],
  [/^(?:au |le )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/, m => dateOf(m[1] ?? '', m[2] ?? '', m[3] ?? '')],
  [/^(?:periode )?a preciser$/, () => '?'],
]

const schoolYear = (from: string | undefined, to: string | undefined): string | null =>
  Number(to) === Number(from) + 1 ? `s${from}` : null

const dateOf = (day: string, month: string, inYear: string): string | null => {
  const index = months.indexOf(month)
  return index === -1 ? null : `au:${inYear}-${two(String(index + 1))}-${two(day)}`
}

/**
 * A period as a file writes it: a canonical key (`2023`, `s2023`, `2021..2023`, `depuis:2021`, `au:2023-12-31`, `?`), or
 * French (« 2023 », « 2023-2024 », « de 2021 à 2023 », « depuis 2021 », « au 31/12/2023 », « 31 décembre 2023 »). A cell
 * that holds a date is a stock at that date. Null when it is none of these: nothing is guessed.
 */
export const readPeriod = (cell: SourceCell): Period | null => {
  const text = cellText(cell).trim()
  const canonical = parsePeriod(text)
  if (canonical) return canonical
  const folded = foldName(text)
  for (const [pattern, read] of readers) {
    const match = pattern.exec(folded)
    const key = match ? read(match) : null
    if (key !== null) return parsePeriod(key)
  }
  return null
}

/** Same, as a canonical key. */
export const readPeriodKey = (cell: SourceCell): string | null => {
  const period = readPeriod(cell)
  return period ? periodKey(period) : null
}
