import type { Db } from '@/lib/data/client'

type Query = { text: string; values: unknown[] }
type Rows = { rows: Record<string, unknown>[]; rowCount: number }

/**
 * The connection that rate-limiter-flexible's PostgreSQL store asks for, over the one client of this process.
 * The SQL is the library's own, on the table `rate_limits`; values are always parameters.
 */
export const attemptStore = (db: Db): { query(query: Query): Promise<Rows> } => ({
  async query({ text, values }) {
    const found = await db.$queryRawUnsafe<Record<string, unknown>[]>(text, ...values)
    // The library does arithmetic on `expire`, which is a bigint.
    const rows = found.map(row => ({ ...row, expire: row.expire === null ? null : Number(row.expire) }))
    return { rows, rowCount: rows.length }
  },
})

/** Windows that ended leave rows behind; every successful sign-in sweeps them. */
export const deleteEndedAttempts = async (db: Db, now: Date): Promise<void> => {
  await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } })
}
