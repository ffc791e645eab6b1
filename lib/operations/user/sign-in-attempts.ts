import { createHash } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Db } from '@/lib/data/client'
import { attemptStore } from '@/lib/data/user/attempt-store'

export const attemptLimits = { window: 15 * 60, account: 10, address: 50 } as const

/** Keys are digests: the table holds neither e-mail addresses nor addresses of machines. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const limiter = (db: Db, keyPrefix: 'account' | 'address'): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: attemptStore(db),
    storeType: 'client',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points: attemptLimits[keyPrefix],
    duration: attemptLimits.window,
  })

/** When the next try is allowed, or null when this one is. */
async function consume(counter: RateLimiterPostgres, key: string, now: Date): Promise<Date | null> {
  try {
    await counter.consume(key)
    return null
  } catch (outcome) {
    if (outcome instanceof RateLimiterRes) return new Date(now.getTime() + outcome.msBeforeNext)
    throw outcome
  }
}

export type Attempt = {
  /** Null when the attempt may go on, else when the person may try again. */
  blockedUntil: Date | null
  succeeded(): Promise<void>
}

/**
 * Counts an attempt before the password is looked at, so that many at once are all counted; success gives the
 * attempt back and forgets the failures of the account.
 */
export async function countAttempt(
  db: Db,
  who: { email: string; address: string },
  now: Date,
): Promise<Attempt> {
  const account = limiter(db, 'account')
  const address = limiter(db, 'address')
  const accountKey = digest(who.email)
  const addressKey = digest(who.address)
  const addressBlock = await consume(address, addressKey, now)
  const accountBlock = addressBlock ? null : await consume(account, accountKey, now)
  return {
    blockedUntil: addressBlock ?? accountBlock,
    async succeeded() {
      await account.delete(accountKey)
      await address.reward(addressKey)
    },
  }
}
