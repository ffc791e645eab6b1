import { joinFrench } from '../typography/list'
import { NBSP } from '../typography/spaces'
import { type CollectionYears, isRelative, isWhole, seriesInYears } from './collection-period'
import { type Period, parsePeriod } from './period'

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** « 31 décembre 2023 », « 1er janvier 2025 »; the day never leaves its month. */
export const printDate = (iso: string): string => {
  return `${printDay(iso.slice(5))} ${iso.slice(0, 4)}`
}

const printDay = (monthAndDay: string): string => {
  const [month = '', day = ''] = monthAndDay.split('-')
  const number = Number(day)
  return `${number === 1 ? '1er' : number}${NBSP}${months[Number(month) - 1] ?? ''}`
}

/** As printed after a figure: « en 2023 », « depuis 2021 », « période à préciser (sur trois ans) ». */
export const printPeriod = (period: Period, hint: string | null = null): string => {
  switch (period.kind) {
    case 'year':
      return `en ${period.year}`
    case 'school_year':
      return `année scolaire ${period.start}-${period.start + 1}`
    case 'range':
      return `de ${period.from} à ${period.to}`
    case 'cumulative':
      return `depuis ${period.since}`
    case 'stock':
      return `au ${printDate(period.date)}`
    case 'unspecified':
      return hint ? `période à préciser (${hint})` : 'période à préciser'
  }
}

/** Same, from a canonical key; a key that is none prints as unspecified. */
export const printPeriodKey = (key: string, hint: string | null = null): string =>
  isRelative(key) ? printRelative(key) : printPeriod(parsePeriod(key) ?? { kind: 'unspecified' }, hint)

/** A period relative to a collection: « la dernière année de la collection », « depuis la première année… ». */
const printRelative = (key: string): string => {
  if (isWhole(key)) return 'toute la période de la collection'
  if (key.includes('..')) return 'de la première à la dernière année de la collection'
  const year = key.includes('@fin')
    ? 'la dernière année de la collection'
    : key.includes('@avant')
      ? 'l’année d’avant'
      : 'la première année de la collection'
  if (key.startsWith('s')) return `année scolaire commencée ${year}`
  if (key.startsWith('depuis:')) return `depuis ${year}`
  if (key.startsWith('au:')) return `au ${printDay(key.slice(-5))} de ${year}`
  return year
}

/** What a period relative to a collection is in this one: « en 2023 », « de 2021 à 2023 ». */
export const printInYears = (key: string, years: CollectionYears): string =>
  printPeriods(seriesInYears([key], years).map((own): Period => parsePeriod(own) ?? { kind: 'unspecified' }))

/** Period of a sum: consecutive years make one span (« de 2021 à 2023 »), others are listed. */
export const printPeriods = (periods: readonly Period[]): string => {
  const years = periods.flatMap(p => (p.kind === 'year' ? [p.year] : [])).toSorted((a, b) => a - b)
  if (years.length === periods.length) return printYears(years)
  const starts = periods.flatMap(p => (p.kind === 'school_year' ? [p.start] : [])).toSorted((a, b) => a - b)
  if (starts.length === periods.length) {
    const names = starts.map(start => `${start}-${start + 1}`)
    const spans = starts.length > 2 && consecutive(starts)
    return `années scolaires ${spans ? `${names[0]} à ${names.at(-1)}` : joinFrench(names)}`
  }
  return joinFrench(periods.map(period => printPeriod(period)))
}

const consecutive = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)

const printYears = (years: readonly number[]): string => {
  if (years.length > 2 && consecutive(years)) return `de ${years[0]} à ${years.at(-1)}`
  return `en ${joinFrench(years.map(String))}`
}

/** Period of a change: « de 2021 à 2023 », « du 31 décembre 2021 au 31 décembre 2023 ». */
export const printSpan = (from: Period, to: Period): string => {
  if (from.kind === 'year' && to.kind === 'year') return `de ${from.year} à ${to.year}`
  if (from.kind === 'stock' && to.kind === 'stock')
    return `du ${printDate(from.date)} au ${printDate(to.date)}`
  if (from.kind === 'school_year' && to.kind === 'school_year')
    return `de l’${printPeriod(from)} à l’${printPeriod(to)}`
  return `${printPeriod(from)}, puis ${printPeriod(to)}`
}
