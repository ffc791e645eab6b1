import { expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import { withTestDatabase } from '../database/test-database'
import { queueJob } from './queue-job'

const options = { retryLimit: 3, retryDelay: 30, retryBackoff: true }

it('keeps a job with its transaction, and forgets it with a transaction that fails', () =>
  withTestDatabase(async ({ appUrl }) => {
    const db = createClient(appUrl)
    const jobs = () =>
      db.$queryRaw`SELECT data, retry_limit, retry_delay, retry_backoff FROM pgboss.job WHERE name = 'courriel-collecte'`
    try {
      const failed = db.$transaction(async tx => {
        await queueJob(tx, 'courriel-collecte', { mailId: 'a' }, options)
        throw new Error('given up')
      })
      await expect(failed).rejects.toThrow('given up')
      expect(await jobs()).toEqual([])
      await db.$transaction(tx => queueJob(tx, 'courriel-collecte', { mailId: 'b' }, options))
      expect(await jobs()).toEqual([
        { data: { mailId: 'b' }, retry_limit: 3, retry_delay: 30, retry_backoff: true },
      ])
    } finally {
      await db.$disconnect()
    }
  }))
