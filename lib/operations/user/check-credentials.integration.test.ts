import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { createUser, disableUser } from './accounts'
import { checkCredentials } from './check-credentials'
import { attemptLimits } from './sign-in-attempts'

let database: TestDatabase
let db: ReturnType<typeof createClient>
const password = 'une phrase de passe'

beforeAll(async () => {
  database = await createTestDatabase('credentials')
  db = createClient(database.appUrl)
  for (const name of ['un', 'deux', 'trois', 'quatre']) {
    const input = { email: `${name}@demo.test`, name, password, roles: [] }
    await createUser({ db, by: { kind: 'operator' }, now: new Date() }, input)
  }
})
afterAll(async () => {
  await db.$disconnect()
  await database.drop()
})

/** « ok », or the code of the refusal. The limiter reads its own clock: these are attempts made now. */
const attempt = async (name: string, given: string, address = '10.0.0.1'): Promise<string> => {
  const email = `${name}@demo.test`
  const checked = await checkCredentials(db, { email, password: given, address }, new Date())
  return checked.ok ? 'ok' : checked.error.code
}

describe('checkCredentials', () => {
  it('accepts the password of the account and no other', async () => {
    expect(await attempt('un', password)).toBe('ok')
    expect(await attempt('un', 'faux')).toBe('credentials')
  })

  it('says the same of an unknown, a disabled and a mistyped account', async () => {
    await disableUser({ db, by: { kind: 'operator' }, now: new Date() }, 'quatre@demo.test')
    const sentences = new Set<string>()
    for (const [email, given] of [
      ['personne@demo.test', password],
      ['quatre@demo.test', password],
      ['un@demo.test', 'faux'],
    ] as const) {
      const checked = await checkCredentials(db, { email, password: given, address: '10.0.0.2' }, new Date())
      if (!checked.ok) sentences.add(checked.error.sentence)
    }
    expect(sentences.size).toBe(1)
  })

  it.each(['deux', 'inconnu'])(
    'stops after ten failures on « %s », the right password included',
    async name => {
      const codes = await Promise.all(
        Array.from({ length: attemptLimits.account + 5 }, (_, i) => attempt(name, 'faux', `10.1.0.${i}`)),
      )
      expect(codes.filter(code => code === 'credentials')).toHaveLength(attemptLimits.account)
      expect(codes.filter(code => code === 'throttled')).toHaveLength(5)
      expect(await attempt(name, password, '10.9.9.9')).toBe('throttled')
    },
  )

  it('forgets the failures of an account that succeeds', async () => {
    for (let i = 0; i < attemptLimits.account - 1; i++) await attempt('trois', 'faux', '10.2.0.1')
    expect(await attempt('trois', password, '10.2.0.1')).toBe('ok')
    for (let i = 0; i < attemptLimits.account - 1; i++) await attempt('trois', 'faux', '10.2.0.1')
    expect(await attempt('trois', password, '10.2.0.1')).toBe('ok')
  })

  it('stops an address after fifty failures over many accounts, and no other address', async () => {
    const names = Array.from({ length: attemptLimits.address }, (_, i) => `inconnu.${i}`)
    for (const name of names) expect(await attempt(name, 'faux', '10.3.0.1')).toBe('credentials')
    expect(await attempt('un', password, '10.3.0.1')).toBe('throttled')
    expect(await attempt('un', password, '10.3.0.2')).toBe('ok')
  }, 60_000)

  it('says when to try again', async () => {
    const credentials = { email: 'deux@demo.test', password, address: '10.4.0.1' }
    const checked = await checkCredentials(db, credentials, new Date())
    expect(checked.ok ? '' : checked.error.sentence).toMatch(
      /Réessayez à partir de \d{1,2}\u00a0h\u00a0\d{2}/,
    )
  })

  it('keeps neither e-mail addresses nor addresses of machines', async () => {
    const rows = await db.rateLimit.findMany({ select: { key: true } })
    expect(rows.length).toBeGreaterThan(0)
    for (const { key } of rows) expect(key).toMatch(/^(account|address):[0-9a-f]{64}$/)
  })
})
