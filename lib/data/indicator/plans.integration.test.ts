import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { createClient, type Db } from '../client'
import { listVersions } from './cell-history'
import { listCells, listPeriods, listTerritoryCells } from './cells'

let database: TestDatabase
let owner: Client
let db: ReturnType<typeof createClient>
let ids: { indicator: string; cantons: string[]; commune: string }

/** 60 indicators over 400 territories and three years: enough for the planner to prefer an index when there is one. */
beforeAll(async () => {
  database = await createTestDatabase('grid_plans')
  owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query(`
    INSERT INTO territories (id, kind, code, name, slug, vintage)
      VALUES (gen_random_uuid(), 'departement', '62', 'Pas-de-Calais', 'pas-de-calais', 2025);
    INSERT INTO territories (id, kind, code, name, slug, vintage, departement_id)
      SELECT gen_random_uuid(), (CASE WHEN n <= 39 THEN 'canton' ELSE 'commune' END)::"TerritoryKind", n::text, 'T' || n,
        't' || n, 2025, d.id
      FROM generate_series(1, 400) n, territories d;
    INSERT INTO indicators (id, code, label_one, label_many, updated_at)
      SELECT gen_random_uuid(), 'i' || n, 'un', 'plusieurs ' || n, now() FROM generate_series(1, 60) n;
    INSERT INTO indicator_values (id, indicator_id, territory_id, period_kind, period_key, amount)
      SELECT gen_random_uuid(), i.id, t.id, 'year', y::text, 10 FROM indicators i, territories t, generate_series(2021, 2023) y;
    ANALYZE;`)
  const { rows } = await owner.query<{ id: string; kind: string }>(
    `SELECT id, kind::text FROM territories ORDER BY kind, code`,
  )
  const indicator = await owner.query<{ id: string }>(`SELECT id FROM indicators LIMIT 1`)
  ids = {
    indicator: indicator.rows[0]?.id ?? '',
    cantons: rows.filter(({ kind }) => kind === 'canton').map(({ id }) => id),
    commune: rows.find(({ kind }) => kind === 'commune')?.id ?? '',
  }
  db = createClient(database.appUrl)
}, 120_000)
afterAll(async () => {
  await db.$disconnect()
  await owner.end()
  await database.drop()
})

/**
 * How many sequential scans of the values a reader really made: PostgreSQL counts them itself. One transaction is one
 * connection, so its counters are sent when it ends.
 */
const sequentialScans = async (read: (tx: Db) => Promise<unknown>): Promise<number> => {
  const counted = async () => {
    const { rows } = await owner.query<{ scans: string }>(
      `SELECT seq_scan AS scans FROM pg_stat_user_tables WHERE relname = 'indicator_values'`,
    )
    return Number(rows[0]?.scans)
  }
  const before = await counted()
  await db.$transaction(async tx => {
    await read(tx)
    await tx.$queryRaw`SELECT pg_stat_force_next_flush()::text`
  })
  // The counters of a connection are sent once it is idle, just after its answer: its next answer comes after them.
  await db.$queryRaw`SELECT 1`
  return (await counted()) - before
}

describe('the readers of the grid', () => {
  it.each<[string, (tx: Db) => Promise<unknown>]>([
    [
      'the cantons of an indicator',
      tx => listCells(tx, { indicatorIds: [ids.indicator], territoryIds: ids.cantons }),
    ],
    ['a territory', tx => listTerritoryCells(tx, ids.commune)],
    ['the periods of an indicator', tx => listPeriods(tx, ids.indicator)],
    [
      'the history of a cell',
      tx => listVersions(tx, { indicatorId: ids.indicator, territoryId: ids.commune, periodKey: '2022' }),
    ],
  ])('read %s by an index', async (_name, read) => {
    expect(await sequentialScans(read)).toBe(0)
  })

  it('would be caught if they did not', async () => {
    const whole = (tx: Db) => tx.$queryRaw`SELECT max(entered_at) FROM indicator_values`
    expect(await sequentialScans(whole)).toBeGreaterThan(0)
  })
})
