import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'

let database: TestDatabase
let application: Client
let other: Client

beforeAll(async () => {
  database = await createTestDatabase('value_counts')
  application = new Client({ connectionString: database.appUrl })
  other = new Client({ connectionString: database.appUrl })
  await application.connect()
  await other.connect()
  await application.query(
    `INSERT INTO territories (id, kind, code, name, slug, vintage)
     VALUES (gen_random_uuid(), 'departement', '994', 'Hautes-Combes', 'hautes-combes', 2026)`,
  )
})

afterAll(async () => {
  await application.end()
  await other.end()
  await database.drop()
})

const indicator = async (code: string): Promise<string> => {
  const { rows } = await application.query<{ id: string }>(
    `INSERT INTO indicators (id, code, label_one, label_many, updated_at)
     VALUES (gen_random_uuid(), $1, 'repas', 'repas', now()) RETURNING id`,
    [code],
  )
  return rows[0]?.id ?? ''
}

/** One value a year, from 1900. */
const enter = (client: Client, id: string, from: number, count: number) =>
  client.query(
    `INSERT INTO indicator_values (id, indicator_id, territory_id, period_kind, period_key, amount)
     SELECT gen_random_uuid(), $1, t.id, 'year', y::text, 1 FROM territories t, generate_series($2::int, $2 + $3 - 1) y`,
    [id, from, count],
  )

const counted = async (client: Client, id: string) => {
  const { rows } = await client.query<{ kept: number; real: number; lines: number }>(
    `SELECT coalesce(sum(delta), 0)::int AS kept, count(*)::int AS lines,
       (SELECT count(*)::int FROM indicator_values WHERE indicator_id = $1 AND superseded_at IS NULL) AS real
     FROM indicator_counts WHERE indicator_id = $1`,
    [id],
  )
  return rows[0] ?? { kept: -1, real: -2, lines: 0 }
}

describe('the count of the current values of an indicator', () => {
  it('follows what is entered, superseded, withdrawn', async () => {
    const id = await indicator('suivi')
    await enter(application, id, 1900, 10)
    expect(await counted(application, id)).toMatchObject({ kept: 10, real: 10 })
    await application.query(
      `UPDATE indicator_values SET superseded_at = now() WHERE indicator_id = $1 AND period_key < '1904'`,
      [id],
    )
    expect(await counted(application, id)).toMatchObject({ kept: 6, real: 6 })
    await application.query(`UPDATE indicator_values SET source = 'x' WHERE indicator_id = $1`, [id])
    await application.query(`DELETE FROM indicator_values WHERE indicator_id = $1 AND period_key < '1906'`, [
      id,
    ])
    expect(await counted(application, id)).toMatchObject({ kept: 4, real: 4 })
  })

  it('forgets what was not kept', async () => {
    const id = await indicator('annule')
    await application.query('BEGIN')
    await enter(application, id, 1900, 5)
    await application.query('ROLLBACK')
    expect(await counted(application, id)).toEqual({ kept: 0, real: 0, lines: 0 })
  })

  it('stays short and exact, however many times one writes', async () => {
    const id = await indicator('plis')
    for (let year = 1900; year < 1990; year += 1) await enter(application, id, year, 1)
    const { kept, real, lines } = await counted(application, id)
    expect([kept, real]).toEqual([90, 90])
    expect(lines).toBeLessThan(40)
  })

  it('makes nobody wait for a transaction that has not ended, and is exact once it has', async () => {
    const id = await indicator('deux')
    await application.query('BEGIN')
    for (let year = 1900; year < 1940; year += 1) await enter(application, id, year, 1)
    await other.query(`SET lock_timeout = '2s'`)
    for (let year = 1950; year < 1990; year += 1) await enter(other, id, year, 1)
    expect(await counted(other, id)).toMatchObject({ kept: 40, real: 40 })
    await application.query('COMMIT')
    expect(await counted(other, id)).toMatchObject({ kept: 80, real: 80 })
  })
})

describe('the successor of a value', () => {
  const follow = (id: string, closed: string, next: string) =>
    application.query(
      `UPDATE indicator_values v SET superseded_at = now(), superseded_by_id = n.id FROM indicator_values n
       WHERE v.indicator_id = $1 AND n.indicator_id = $1 AND v.period_key = $2 AND v.superseded_at IS NULL
         AND n.period_key = $3 AND n.superseded_at IS NULL AND n.id <> v.id`,
      [id, closed, next],
    )

  it('is a value of the same cell', async () => {
    const id = await indicator('suite')
    await enter(application, id, 2000, 2)
    await expect(follow(id, '2000', '2001')).rejects.toMatchObject({ constraint: 'value_successors' })
    await expect(
      application.query(
        `UPDATE indicator_values SET superseded_at = now(), superseded_by_id = gen_random_uuid() WHERE indicator_id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'value_successors' })
    // Closed and followed in one statement, as an import does.
    const { rows } = await application.query<{ key: string }>(
      `WITH closed AS (
         UPDATE indicator_values SET superseded_at = now(), superseded_by_id = '01a20000-0000-8000-8000-000000000001'
         WHERE indicator_id = $1 AND period_key = '2000' RETURNING *
       ) INSERT INTO indicator_values (id, indicator_id, territory_id, period_kind, period_key, amount)
       SELECT superseded_by_id, indicator_id, territory_id, period_kind, period_key, 2 FROM closed
       RETURNING period_key AS key`,
      [id],
    )
    expect(rows).toEqual([{ key: '2000' }])
  })
})
