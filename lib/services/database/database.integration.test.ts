import { DatabaseError } from 'pg'
import PgBoss from 'pg-boss'
import { describe, expect, it } from 'vitest'
import { queues } from '@/lib/services/jobs/queues'
import { withConnection } from './connection'
import { asApplication } from './external'
import { applyMigrations, diagnose } from './migrate'
import { grantApplicationRights } from './roles'
import { prismaFolder } from './settings'
import { withTestDatabase } from './test-database'
import { difference } from './write-migration'

async function codeOf(url: string, sql: string): Promise<string | undefined> {
  return withConnection(url, async client => {
    try {
      await client.query(sql)
      return undefined
    } catch (error) {
      return error instanceof DatabaseError ? error.code : 'not a database error'
    }
  })
}

const insufficientPrivilege = '42501'

describe('the history of migrations', () => {
  it('is applied entirely, once, and says so', () =>
    withTestDatabase(async ({ ownerUrl }) => {
      expect(await diagnose(ownerUrl)).toEqual({ unapplied: [], edited: [], failed: [], unknown: [] })
      expect(await Promise.all([applyMigrations(ownerUrl), applyMigrations(ownerUrl)])).toEqual([[], []])
    }))

  it('tells of an edited, a failed and an unknown migration', () =>
    withTestDatabase(async ({ ownerUrl }) => {
      await withConnection(ownerUrl, async client => {
        await client.query(`UPDATE _prisma_migrations SET checksum = 'x'`)
        await client.query(
          `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at)
           VALUES ('a', 'x', '29990101000000_later', now(), now())`,
        )
      })
      const diagnosis = await diagnose(ownerUrl)
      expect(diagnosis.edited).not.toEqual([])
      expect(diagnosis.unknown).toEqual(['29990101000000_later'])
      await expect(applyMigrations(ownerUrl)).rejects.toThrow('version plus récente')
    }))

  it('tells of one that is missing, and of one that began and did not end', () =>
    withTestDatabase(async ({ ownerUrl }) => {
      const [name] = await withConnection(ownerUrl, async client => {
        const { rows } = await client.query<{ name: string }>(
          `DELETE FROM _prisma_migrations
           WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations) RETURNING migration_name AS name`,
        )
        return rows.map(row => row.name)
      })
      expect((await diagnose(ownerUrl)).unapplied).toEqual([name])
      await withConnection(ownerUrl, client =>
        client.query(
          `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ('a', 'x', $1, now())`,
          [name],
        ),
      )
      expect(await diagnose(ownerUrl)).toEqual({ unapplied: [], edited: [], failed: [name], unknown: [] })
      await expect(applyMigrations(ownerUrl)).rejects.toThrow('--reprendre')
    }))

  it('leads to the schema files', async () => {
    expect(await difference(prismaFolder)).toBeNull()
  }, 60_000)
})

describe('the rights of the application', () => {
  it.each([
    'DROP TABLE history_events',
    'ALTER TABLE history_events ADD COLUMN x int',
    'CREATE TABLE x (id int)',
    'CREATE SCHEMA x',
    'UPDATE history_events SET id = id',
    'DELETE FROM history_events',
    'TRUNCATE history_events',
    'TRUNCATE users',
    'DELETE FROM _prisma_migrations',
    'DROP TABLE pgboss.job',
  ])('refuse: %s', sql =>
    withTestDatabase(async ({ ownerUrl, appUrl }) => {
      expect(await codeOf(appUrl, sql)).toBe(insufficientPrivilege)
      expect(await codeOf(asApplication(ownerUrl), sql)).toBe(insufficientPrivilege)
    }),
  )

  it('allow reading everything, changing rows and adding to the history, and can be granted again', () =>
    withTestDatabase(async ({ ownerUrl, appUrl }) => {
      await grantApplicationRights(ownerUrl, appUrl)
      const answers = await withConnection(appUrl, async client => {
        const { rows } = await client.query<{ insert: boolean; update: boolean }>(
          `SELECT has_table_privilege('history_events', 'SELECT, INSERT') AS insert, has_table_privilege('users', 'UPDATE') AS update`,
        )
        return rows[0]
      })
      expect(answers).toEqual({ insert: true, update: true })
      expect(await codeOf(appUrl, 'UPDATE users SET id = id')).toBeUndefined()
      expect(await codeOf(asApplication(ownerUrl), 'SELECT * FROM history_events')).toBeUndefined()
    }))
})

describe('background jobs under the application’s rights', () => {
  it(
    'start, send, work, schedule, supervise and archive without creating anything',
    () =>
      withTestDatabase(async ({ appUrl }) => {
        const boss = new PgBoss({
          connectionString: appUrl,
          migrate: false,
          archiveCompletedAfterSeconds: 60,
        })
        const errors: Error[] = []
        boss.on('error', error => errors.push(error))
        await boss.start()
        const [queue] = queues
        const received = new Promise(resolve => {
          void boss.work(queue, { pollingIntervalSeconds: 0.5 }, async ([job]) => resolve(job?.data))
        })
        await boss.createQueue(queue)
        await boss.send(queue, { edition: 'lens' })
        await boss.schedule(queue, '0 6 * * *')
        expect(await received).toEqual({ edition: 'lens' })
        await boss.unschedule(queue)
        await boss.offWork(queue)
        await withConnection(appUrl, async client => {
          await client.query(
            `UPDATE pgboss.job SET state = 'completed', completed_on = now() - interval '2 minutes'`,
          )
          await boss.maintain()
          const { rows } = await client.query('SELECT data FROM pgboss.archive WHERE name = $1', [queue])
          expect(rows).toEqual([{ data: { edition: 'lens' } }])
        })
        await boss.stop()
        expect(errors).toEqual([])
      }),
    30_000,
  )
})
