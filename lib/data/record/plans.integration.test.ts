import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillRecords } from '@/lib/bench/fill-records'
import { createClient, type Db } from '@/lib/data/client'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { seedReferentiel } from '@/prisma/seed/main'
import { listIndicators } from './indicators'
import type { PageAsked } from './page'
import { findTerritory, listTerritories, listTerritoryValues } from './territories'
import { listIndicatorValues } from './values'

/** Enough for a sequential scan to look cheap if an index did not serve: a page is a thousandth of it. */
const size = { indicators: 120, values: 100_000 }

let database: TestDatabase
let owner: Client
let indicator: string
let lens: string

beforeAll(async () => {
  database = await createTestDatabase('plans')
  const db = createClient(database.ownerUrl)
  await seedReferentiel(db)
  owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await fillRecords(owner, size)
  const some = await db.indicator.findFirstOrThrow({
    where: { code: 'essai-40' },
    select: { id: true },
  })
  indicator = some.id
  lens = (await findTerritory(db, 'commune', '62498'))?.id ?? ''
  await db.$disconnect()
})

afterAll(async () => {
  await owner.end()
  await database.drop()
})

const scans = async (): Promise<number> => {
  const { rows } = await owner.query<{ scans: string }>(
    `SELECT seq_scan::text AS scans FROM pg_stat_user_tables WHERE relname = 'indicator_values'`,
  )
  return Number(rows[0]?.scans)
}

/** Its counts are written before a backend leaves the list. */
const othersGone = async (): Promise<void> => {
  for (let left = true; left; ) {
    const { rows } = await owner.query(
      `SELECT 1 FROM pg_stat_activity
       WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    )
    left = rows.length > 0
  }
}

/**
 * The server's own count of sequential scans, around the very queries that a page makes (with their parameters, their
 * plans): a backend writes its counts when it ends.
 */
const scansOf = async (work: (db: Db) => Promise<unknown>): Promise<number> => {
  const before = await scans()
  const db = createClient(database.appUrl)
  await work(db)
  await db.$disconnect()
  await othersGone()
  return (await scans()) - before
}

const asked = (change: Partial<PageAsked> = {}): PageAsked => ({
  query: '',
  sort: { id: 'nom', desc: false },
  page: 1,
  pageSize: 50,
  ...change,
})
const by = (id: string, desc = false): Partial<PageAsked> => ({ sort: { id, desc } })

describe('values are never read from end to end', () => {
  it('would be seen if they were', async () => {
    const full = await scansOf(db => db.$queryRaw`SELECT max(amount) FROM indicator_values`)
    expect(full).toBeGreaterThan(0)
  })

  it.each<[string, (db: Db) => Promise<unknown>]>([
    ['the list of indicators', db => listIndicators(db, asked())],
    ['its second page', db => listIndicators(db, asked({ page: 2 }))],
    ['its order by number of values', db => listIndicators(db, asked(by('valeurs', true)))],
    ['its search', db => listIndicators(db, asked({ query: 'essai 12' }))],
    ['the values of an indicator', db => listIndicatorValues(db, indicator, asked(by('territoire')))],
    ['their order by amount', db => listIndicatorValues(db, indicator, asked(by('valeur', true)))],
    ['their search', db => listIndicatorValues(db, indicator, asked({ ...by('territoire'), query: 'lens' }))],
    ['the values of a territory', db => listTerritoryValues(db, lens, asked())],
    ['the list of communes', db => listTerritories(db, asked({ query: 'lens' }), 'commune')],
  ])('%s', async (_page, work) => {
    expect(await scansOf(work)).toBe(0)
  })
})

describe('at that size', () => {
  it('the counts of a page are those of the values', async () => {
    const db = createClient(database.appUrl)
    const { rows, total } = await listIndicators(db, asked({ query: 'essai 40' }))
    const counted = await db.value.count({ where: { indicatorId: indicator, supersededAt: null } })
    expect(total).toBeGreaterThan(0)
    expect(rows.find(({ code }) => code === 'essai-40')?.values).toBe(counted)
    const byCount = await listIndicators(db, asked(by('valeurs', true)))
    const counts = byCount.rows.map(({ values }) => values)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    await db.$disconnect()
  })

  it('pages follow one another without a hole or a repeat', async () => {
    const db = createClient(database.appUrl)
    const first = await listIndicators(db, asked({ pageSize: 70 }))
    const second = await listIndicators(db, asked({ pageSize: 70, page: 2 }))
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect(new Set(ids).size).toBe(Math.min(first.total, 140))
    await db.$disconnect()
  })
})
