import type { Db } from '@/lib/data/client'

/** Milliseconds of one round trip to the database; throws when it does not answer. */
export async function measureDatabase(db: Db): Promise<number> {
  const start = performance.now()
  await db.$queryRaw`SELECT 1`
  return Math.round((performance.now() - start) * 10) / 10
}

export type MigrationState = { applied: number; unfinished: number; last: string | null }

/** What `_prisma_migrations` says; `npm run db:status` compares it with the files. */
export async function readMigrations(db: Db): Promise<MigrationState> {
  const rows = await db.$queryRaw<{ name: string; finished: boolean }[]>`
    SELECT migration_name AS name, finished_at IS NOT NULL AS finished
      FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`
  return {
    applied: rows.filter(row => row.finished).length,
    unfinished: rows.filter(row => !row.finished).length,
    last: rows.at(-1)?.name ?? null,
  }
}

export type JobsState = { waiting: number; failed: number }

/** Background jobs as pg-boss counts them. */
export async function readJobs(db: Db): Promise<JobsState> {
  const rows = await db.$queryRaw<{ waiting: number; failed: number }[]>`
    SELECT count(*) FILTER (WHERE state IN ('created', 'retry', 'active'))::int AS waiting,
           count(*) FILTER (WHERE state = 'failed')::int AS failed
      FROM pgboss.job`
  return rows[0] ?? { waiting: 0, failed: 0 }
}
