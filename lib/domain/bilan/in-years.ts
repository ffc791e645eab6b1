import * as z from 'zod/mini'
import { type FigureToken, figureTokenSchema } from '../figure/token'
import {
  type CollectionYears,
  everyYear,
  isWhole,
  periodInYears,
  seriesInYears,
} from '../indicator/collection-period'
import { yearWords } from './rich-text'

/**
 * What a modèle holds (a block, a rubrique, all of it) with the years of a collection in place of those relative to it.
 * A bilan is made of this: whatever becomes of the modèle or of the collection, its figures keep naming the very values
 * that were written, read and approved.
 */
export const inYears = <T>(content: T, years: CollectionYears): T => write(content, years) as T

const write = (value: unknown, years: CollectionYears): unknown => {
  if (Array.isArray(value)) return writeNodes(value, years)
  if (typeof value !== 'object' || value === null) return value
  if (isToken(value)) return tokenInYears(value, years)
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'periods' && isSeries(part) ? seriesInYears(part, years) : write(part, years),
    ]),
  )
}

const isToken = (value: object): value is FigureToken =>
  'operation' in value && figureTokenSchema.safeParse(value).success

const isSeries = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(key => typeof key === 'string')

/** A figure of a modèle as it is in a collection. The sum of a single year is its value. */
export const tokenInYears = (token: FigureToken, years: CollectionYears): FigureToken => {
  const whole = token.periods.find(isWhole)
  if (whole === undefined) return { ...token, periods: token.periods.map(key => periodInYears(key, years)) }
  const compared = everyYear(whole, years, 2)
  if (token.operation !== 'sum')
    return { ...token, periods: [compared[0] ?? whole, compared.at(-1) ?? whole] }
  const summed = everyYear(whole, years, 1)
  return { ...token, periods: summed, operation: summed.length > 1 ? 'sum' : 'value' }
}

type YearWord = (typeof yearWords)[number]

/** « 2023 », as plain words say it. */
export const yearOf = (word: YearWord, { dataStartYear, dataEndYear }: CollectionYears): string => {
  switch (word) {
    case 'annee_fin':
      return String(dataEndYear)
    case 'annee_avant':
      return String(dataEndYear - 1)
    case 'annee_debut':
      return String(dataStartYear)
  }
}

const marks = z.optional(z.unknown())
const textSchema = z.strictObject({ type: z.literal('text'), text: z.string(), marks })
const yearSchema = z.object({
  type: z.literal('words'),
  attrs: z.object({ token: z.object({ kind: z.enum(yearWords) }) }),
  marks,
})
type Text = z.infer<typeof textSchema>

const asText = (node: unknown): Text | null => textSchema.safeParse(node).data ?? null

const asYear = (node: unknown, years: CollectionYears): Text | null => {
  const word = yearSchema.safeParse(node).data
  if (!word) return null
  const text = yearOf(word.attrs.token.kind, years)
  return word.marks === undefined ? { type: 'text', text } : { type: 'text', text, marks: word.marks }
}

/** A year that was words becomes part of the text around it, as if it had been typed. */
const writeNodes = (nodes: readonly unknown[], years: CollectionYears): unknown[] => {
  const result: unknown[] = []
  let afterYear = false
  for (const node of nodes) {
    const year = asYear(node, years)
    const before = asText(result.at(-1))
    const text = year ?? (afterYear ? asText(node) : null)
    if (before && text && JSON.stringify(before.marks) === JSON.stringify(text.marks))
      result[result.length - 1] = { ...before, text: before.text + text.text }
    else result.push(year ?? write(node, years))
    afterYear = year !== null
  }
  return result
}
