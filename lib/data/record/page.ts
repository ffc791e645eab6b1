import type { PageAsked } from '@/lib/domain/record/table/spec'
import { Prisma } from '@/prisma/generated/client'

export type { PageAsked }

export const slice = ({ page, pageSize }: PageAsked) => ({ skip: (page - 1) * pageSize, take: pageSize })

/** What may be sorted by, and the SQL that does it: constants of the code, never words of the address. */
type Orders = Readonly<Record<string, string>>

/** ORDER BY what was asked, empty cells last, then `then` so that pages never overlap. */
export const orderedBy = (asked: PageAsked, orders: Orders, then: string): Prisma.Sql => {
  const asking = Object.hasOwn(orders, asked.sort.id) ? orders[asked.sort.id] : undefined
  const way = asked.sort.desc ? 'DESC' : 'ASC'
  return Prisma.raw(asking ? `ORDER BY ${asking} ${way} NULLS LAST, ${then}` : `ORDER BY ${then}`)
}

/** Written out: a plan that is kept must know that a few rows are asked, whatever the page. */
export const limited = (asked: PageAsked): Prisma.Sql => {
  const { skip, take } = slice(asked)
  return Prisma.raw(`LIMIT ${Math.trunc(take)} OFFSET ${Math.trunc(skip)}`)
}

const escaped = (word: string): string => `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`

/** Below this, a few shared letters are a chance. */
const nearEnough = 0.55

/**
 * Rows whose text has every word asked, in any order, accents and case forgiven; or that is one small typo away.
 * `text` is SQL of the code.
 */
export const answering = (text: string, query: string): Prisma.Sql => {
  const words = query.split(/\s+/u).filter(Boolean).slice(0, 8)
  if (words.length === 0) return Prisma.sql`TRUE`
  const every = Prisma.join(
    words.map(word => Prisma.sql`p LIKE lower(unaccent(${escaped(word)}) COLLATE "C")`),
    ' AND ',
  )
  const near =
    query.length < 4 ? Prisma.empty : Prisma.sql`OR word_similarity(unaccent(${query}), p) >= ${nearEnough}`
  // OFFSET 0: the text is made plain once a row, not once a comparison.
  return Prisma.sql`(SELECT (${every}) ${near}
    FROM (SELECT ${Prisma.raw(`lower(unaccent(${text}) COLLATE "C")`)} AS p OFFSET 0) made)`
}

/** « etat=archives »: the archived ones; otherwise those in use. `column` is SQL of the code. */
export const inState = (column: string, asked: PageAsked): Prisma.Sql =>
  Prisma.raw(`${column} IS ${asked.filters?.etat === 'archives' ? 'NOT ' : ''}NULL`)
