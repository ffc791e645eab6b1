import { type Period, parsePeriod } from './period'

/** Last day of a period, as an ISO date; null for one that is still to be specified. */
export const endOfPeriod = (period: Period): string | null => {
  switch (period.kind) {
    case 'year':
      return `${period.year}-12-31`
    case 'school_year':
      return `${period.start + 1}-08-31`
    case 'range':
      return `${period.to}-12-31`
    case 'cumulative':
      return '9999-12-31'
    case 'stock':
      return period.date
    case 'unspecified':
      return null
  }
}

const rank: Record<Period['kind'], number> = {
  year: 0,
  school_year: 1,
  stock: 2,
  range: 3,
  cumulative: 4,
  unspecified: 5,
}

/** Order of the columns of a grid: years, school years, dates, ranges, then what runs on, each in time. */
export const comparePeriodKeys = (a: string, b: string): number => {
  const left = parsePeriod(a) ?? { kind: 'unspecified' as const }
  const right = parsePeriod(b) ?? { kind: 'unspecified' as const }
  return rank[left.kind] - rank[right.kind] || (a < b ? -1 : a > b ? 1 : 0)
}

/** Heading of a column: « 2023 », « 2023-2024 », « 2021 à 2023 », « depuis 2021 », « au 31/12/2023 », « à préciser ». */
export const periodHeading = (key: string): string => {
  const period = parsePeriod(key) ?? { kind: 'unspecified' as const }
  switch (period.kind) {
    case 'year':
      return String(period.year)
    case 'school_year':
      return `${period.start}-${period.start + 1}`
    case 'range':
      return `${period.from} à ${period.to}`
    case 'cumulative':
      return `depuis ${period.since}`
    case 'stock':
      return `au ${period.date.split('-').toReversed().join('/')}`
    case 'unspecified':
      return 'à préciser'
  }
}
