import { describe, expect, it } from 'vitest'
import { statementNames } from './statement-names'

describe('which statements PostgreSQL is asked to keep', () => {
  it('names one that is asked again, and no other by that name', () => {
    const nameOf = statementNames()
    expect(nameOf({ sql: 'SELECT 1' })).toBe('')
    const name = nameOf({ sql: 'SELECT 1' })
    expect(name).not.toBe('')
    expect(nameOf({ sql: 'SELECT 1' })).toBe(name)
    nameOf({ sql: 'SELECT 2' })
    expect(nameOf({ sql: 'SELECT 2' })).not.toBe(name)
  })

  it('keeps neither what is asked once nor what is very long', () => {
    const nameOf = statementNames()
    const long = `SELECT ${'1,'.repeat(10_000)}1`
    for (let round = 0; round < 3; round += 1) expect(nameOf({ sql: long })).toBe('')
    for (let round = 0; round < 5000; round += 1) expect(nameOf({ sql: `SELECT ${round}` })).toBe('')
  })

  it('stops naming at a limit: each name is memory of every connection', () => {
    const nameOf = statementNames()
    const names = new Set<string>()
    for (let round = 0; round < 1000; round += 1) {
      nameOf({ sql: `SELECT ${round}` })
      names.add(nameOf({ sql: `SELECT ${round}` }))
    }
    expect(names.size).toBeLessThan(300)
    expect(names).toContain('')
  })
})
