import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillPages, somePrinted } from '@/lib/bench/fill-pages'
import { fillRecords } from '@/lib/bench/fill-records'
import { createClient, type Db } from '@/lib/data/client'
import { everyEdition } from '@/lib/domain/policy/readable-editions'
import { proposedStatuses } from '@/lib/domain/proposal/impact'
import { type UsedKind, usedKinds } from '@/lib/domain/proposal/use'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { seedReferentiel } from '@/prisma/seed/main'
import { listMedias } from '../media/list'
import { describeUses } from '../proposal/describe-uses'
import { listUses } from '../proposal/record-uses'
import { listChangedUses } from '../proposal/value-uses'
import { searchRecords } from '../search/search-records'
import { listAccountPage } from './accounts'
import { findUsage } from './archive'
import { findDispositif, listDispositifs } from './dispositifs'
import { findElu, listElus, listGroupes } from './elus'
import { findIndicator, listIndicators } from './indicators'
import { listModeles } from './modeles'
import type { PageAsked } from './page'
import { findTerritory, listTerritories, listTerritoryValues } from './territories'
import { listIndicatorValues } from './values'

/** Enough for a sequential scan to look cheap if an index did not serve: a page is a thousandth of it. */
const size = { indicators: 120, values: 100_000 }

let database: TestDatabase
let owner: Client
let indicator: string
let lens: string
let value: string
let printed: Record<UsedKind, string>

beforeAll(async () => {
  database = await createTestDatabase('plans')
  const db = createClient(database.ownerUrl)
  await seedReferentiel(db)
  owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await fillRecords(owner, size)
  await fillPages(owner)
  const some = await db.indicator.findFirstOrThrow({
    where: { code: 'essai-40' },
    select: { id: true },
  })
  indicator = some.id
  lens = (await findTerritory(db, 'commune', '62498'))?.id ?? ''
  value = (await db.value.findFirstOrThrow({ select: { id: true } })).id
  printed = await somePrinted(owner)
  await db.$disconnect()
})

afterAll(async () => {
  await owner.end()
  await database.drop()
})

const scans = async (table: string): Promise<number> => {
  const { rows } = await owner.query<{ scans: string }>(
    'SELECT seq_scan::text AS scans FROM pg_stat_user_tables WHERE relname = $1',
    [table],
  )
  return Number(rows[0]?.scans)
}

type Work = (db: Db) => Promise<unknown>

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
const scansOf = async (work: Work, table = 'indicator_values'): Promise<number> => {
  const before = await scans(table)
  const db = createClient(database.appUrl)
  await work(db)
  await db.$disconnect()
  await othersGone()
  return (await scans(table)) - before
}

const asked = (change: Partial<PageAsked> = {}): PageAsked => ({
  query: '',
  sort: { id: 'nom', desc: false },
  page: 1,
  pageSize: 50,
  ...change,
})
const now = new Date('2026-11-22T09:00:00Z')
const usesOf =
  (kind: UsedKind): Work =>
  async db =>
    describeUses(db, await listUses(db, kind, printed[kind], now))

const impactOf: Work = db => listChangedUses(db, [{ oldValueId: value, newValueId: null }], proposedStatuses)

const by = (id: string, desc = false): Partial<PageAsked> => ({ sort: { id, desc } })

describe('values are never read from end to end', () => {
  it('would be seen if they were', async () => {
    const full = await scansOf(db => db.$queryRaw`SELECT max(amount) FROM indicator_values`)
    expect(full).toBeGreaterThan(0)
  })

  it.each<[string, Work]>([
    ['the list of indicators', db => listIndicators(db, asked())],
    ['its second page', db => listIndicators(db, asked({ page: 2 }))],
    ['its order by number of values', db => listIndicators(db, asked(by('valeurs', true)))],
    ['its search', db => listIndicators(db, asked({ query: 'essai 12' }))],
    ['the values of an indicator', db => listIndicatorValues(db, indicator, asked(by('territoire')))],
    ['their order by amount', db => listIndicatorValues(db, indicator, asked(by('valeur', true)))],
    ['their search', db => listIndicatorValues(db, indicator, asked({ ...by('territoire'), query: 'lens' }))],
    ['the values of a territory', db => listTerritoryValues(db, lens, asked())],
    ['the list of communes', db => listTerritories(db, asked({ query: 'lens' }), 'commune')],
    ['the list of dispositifs', db => listDispositifs(db, asked(by('indicateurs', true)))],
    ['the list of élus', db => listElus(db, asked(by('canton')))],
    ['the list of groupes', db => listGroupes(db, asked(by('elus', true)))],
    ['the list of médias', db => listMedias(db, asked(by('date', true)), now)],
    [
      'the photos whose agreement is asked for',
      db => listMedias(db, asked({ filters: { etat: 'accords' } }), now),
    ],
    ['the list of modèles', db => listModeles(db, asked())],
    ['the list of accounts', db => listAccountPage(db, asked())],
    ['the page of an indicator', db => findIndicator(db, 'essai-40')],
    ['the page of a territory', db => findTerritory(db, 'commune', '62498')],
    ['the page of a dispositif', db => findDispositif(db, 'apa')],
    ['the page of an élu', db => findElu(db, printed.elu)],
    [
      'the search',
      db => searchRecords(db, 'maison d antoine', { records: true, accounts: true, editions: everyEdition }),
    ],
    ['the impact of a value', impactOf],
    ['what an archive says', db => findUsage(db, 'indicator', indicator, now)],
    ...usedKinds.map((kind): [string, Work] => [`where a record is printed: ${kind}`, usesOf(kind)]),
  ])('%s', async (_page, work) => {
    expect(await scansOf(work)).toBe(0)
  })
})

/** What says where a record is printed grows with every edition: it is found by its keys too. */
describe('blocks and what they refer to are never read from end to end', () => {
  it('would be seen if they were', async () => {
    const whole: Work = db => db.$queryRaw`SELECT max(id::text) FROM block_references`
    expect(await scansOf(whole, 'block_references')).toBeGreaterThan(0)
  })

  it.each(usedKinds)('where a record is printed: %s', async kind => {
    expect(await scansOf(usesOf(kind), 'block_references')).toBe(0)
    // A groupe is known by its name, in the one block of its kind: a page of it is not worth an index.
    if (kind !== 'groupe') expect(await scansOf(usesOf(kind), 'blocks')).toBe(0)
  })

  it.each(usedKinds)('and something is found: %s', async kind => {
    const db = createClient(database.appUrl)
    expect(await listUses(db, kind, printed[kind], now)).not.toEqual([])
    await db.$disconnect()
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
