import * as z from 'zod/mini'

/**
 * When a figure is true. `key` is canonical: two values of one indicator and territory have the same period
 * exactly when their keys are equal.
 *
 * | kind        | key              | printed                    |
 * |-------------|------------------|----------------------------|
 * | year        | `2023`           | en 2023                    |
 * | school_year | `s2023`          | année scolaire 2023-2024   |
 * | range       | `2021..2023`     | de 2021 à 2023             |
 * | cumulative  | `depuis:2021`    | depuis 2021                |
 * | stock       | `au:2023-12-31`  | au 31 décembre 2023        |
 * | unspecified | `?`              | période à préciser         |
 */
export const periodKinds = ['year', 'school_year', 'range', 'cumulative', 'stock', 'unspecified'] as const
export type PeriodKind = (typeof periodKinds)[number]

export type Period =
  | { kind: 'year'; year: number }
  | { kind: 'school_year'; start: number }
  | { kind: 'range'; from: number; to: number }
  | { kind: 'cumulative'; since: number }
  | { kind: 'stock'; date: string }
  | { kind: 'unspecified' }

const year = '(?:19|20)\\d{2}'
const patterns: [RegExp, (m: RegExpExecArray) => Period | null][] = [
  [new RegExp(`^(${year})$`), m => ({ kind: 'year', year: Number(m[1]) })],
  [new RegExp(`^s(${year})$`), m => ({ kind: 'school_year', start: Number(m[1]) })],
  [
    new RegExp(`^(${year})\\.\\.(${year})$`),
    m => (Number(m[1]) < Number(m[2]) ? { kind: 'range', from: Number(m[1]), to: Number(m[2]) } : null),
  ],
  [new RegExp(`^depuis:(${year})$`), m => ({ kind: 'cumulative', since: Number(m[1]) })],
  [/^au:(\d{4}-\d{2}-\d{2})$/, m => (isDate(m[1] ?? '') ? { kind: 'stock', date: m[1] ?? '' } : null)],
  [/^\?$/, () => ({ kind: 'unspecified' })],
]

const isDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Reads a canonical key; null when it is not one (nothing is guessed). */
export const parsePeriod = (key: string): Period | null => {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(key)
    if (match) return read(match)
  }
  return null
}

/** The canonical key of a period (inverse of `parsePeriod`). */
export const periodKey = (period: Period): string => {
  switch (period.kind) {
    case 'year':
      return String(period.year)
    case 'school_year':
      return `s${period.start}`
    case 'range':
      return `${period.from}..${period.to}`
    case 'cumulative':
      return `depuis:${period.since}`
    case 'stock':
      return `au:${period.date}`
    case 'unspecified':
      return '?'
  }
}

export const periodKeySchema = z.string().check(
  z.maxLength(24),
  z.refine(key => parsePeriod(key) !== null, 'Cette période n’est pas reconnue.'),
)
