import { parsePeriod } from './period'

/** First and last year of the values of a collection. */
export type CollectionYears = { dataStartYear: number; dataEndYear: number }

/** At most so many years, both included: a series, or a sum, of every one of them still holds in a block. */
export const maxYears = 12

const named: Record<string, (years: CollectionYears) => number> = {
  '@fin': years => years.dataEndYear,
  '@avant': years => years.dataEndYear - 1,
  '@debut': years => years.dataStartYear,
}

const every = '@annees'

/**
 * A period as a modèle says it: the key of a period whose years have a name in place of a number. `@fin` is the last
 * year of the collection that bilans are made for, `@avant` the year before, `@debut` the first; `@annees` stands for
 * all of them, a period each. So `au:@fin-12-31` is `au:2023-12-31`, `s@annees` is `s2021`, `s2022` and `s2023`.
 */
export const isRelative = (key: string): boolean => key.includes('@')

/** « Toute la période de la collection »: every year of it. */
export const isWhole = (key: string): boolean => key.includes(every)

/** Whether such a key names a period in any collection. */
export const isRelativePeriod = (key: string): boolean => isRelative(key) && inYear(key, sample) !== null

const sample: CollectionYears = { dataStartYear: 2001, dataEndYear: 2003 }

const inYear = (key: string, years: CollectionYears): string | null => {
  const own = key.replace(every, '@fin').replaceAll(/@[a-z]+/g, name => String(named[name]?.(years) ?? name))
  return parsePeriod(own) === null ? null : own
}

/** The period that a key names in this collection; a key with its own years is returned as it is. */
export const periodInYears = (key: string, years: CollectionYears): string =>
  // From the first to the last year of a collection of a single one: that year.
  isRelative(key) ? (inYear(key, years) ?? String(years.dataEndYear)) : key

/** The periods of « toute la période », oldest first; with the year before where two are needed and it has but one. */
export const everyYear = (key: string, years: CollectionYears, least: 1 | 2): string[] => {
  const { dataStartYear, dataEndYear } = years
  const first = Math.min(dataStartYear, dataEndYear - least + 1)
  return Array.from({ length: dataEndYear - first + 1 }, (_, index) =>
    key.replace(every, String(first + index)),
  )
}

/** The periods of a series in this collection. */
export const seriesInYears = (periods: readonly string[], years: CollectionYears): string[] =>
  periods.flatMap(key => (isWhole(key) ? everyYear(key, years, 2) : [periodInYears(key, years)]))

/** What a modèle may say instead of these periods, whatever collection it serves. */
export const relativePeriods = (keys: readonly string[]): string[] => [
  ...new Set(keys.flatMap(relativesOf).filter(isRelativePeriod)),
]

const relativesOf = (key: string): string[] => {
  const period = parsePeriod(key)
  switch (period?.kind) {
    case 'year':
      return ['@fin', '@avant', every]
    case 'school_year':
      return ['s@fin', 's@avant', `s${every}`]
    case 'stock': {
      const day = period.date.slice(4)
      return [`au:@fin${day}`, `au:@avant${day}`, `au:${every}${day}`]
    }
    case 'range':
      return ['@debut..@fin']
    case 'cumulative':
      return ['depuis:@debut']
    case 'unspecified':
    case undefined:
      return []
  }
}

/**
 * The periods chosen once this one is ticked or not: those of a collection and those with their own years are never
 * mixed, and « toute la période » stands alone. The last one left stays.
 */
export const togglePeriod = (periods: readonly string[], key: string): string[] => {
  if (periods.includes(key)) return periods.length > 1 ? periods.filter(other => other !== key) : [...periods]
  const alone = isWhole(key) || periods.some(other => isWhole(other) || isRelative(other) !== isRelative(key))
  return alone ? [key] : [...periods, key].sort()
}
