import { describe, expect, it } from 'vitest'
import { hashPassword, passwordMatches } from './password'

const timeOf = async (value: string | null): Promise<number> => {
  const start = performance.now()
  for (let round = 0; round < 4; round++) expect(await passwordMatches('faux', value)).toBe(false)
  return performance.now() - start
}

describe('passwords', () => {
  it('are kept as argon2id, 19 MiB, two passes', async () => {
    expect(await hashPassword('un mot de passe')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('match their own hash only', async () => {
    const hashed = await hashPassword('un mot de passe')
    expect(await passwordMatches('un mot de passe', hashed)).toBe(true)
    expect(await passwordMatches('un autre mot', hashed)).toBe(false)
  })

  it('never match without a hash, and take the same work', async () => {
    const hashed = await hashPassword('un mot de passe')
    await passwordMatches('réveil', null)
    const known = await timeOf(hashed)
    const unknown = await timeOf(null)
    expect(unknown).toBeGreaterThan(known / 3)
    expect(known).toBeGreaterThan(unknown / 3)
  })
})
