import { describe, expect, it } from 'vitest'
import { describeError, newReference, withoutPersonalData } from './log'

describe('logs', () => {
  it('hides addresses of people and of machines', () => {
    const text = withoutPersonalData('user "agent.un@exemple.fr" from 192.168.1.12 failed')
    expect(text).toBe('user "[e-mail]" from [adresse] failed')
  })

  it('describes an error with its cause, without personal data', () => {
    const error = new Error('refusé pour a@b.fr', { cause: new Error('ligne de a@b.fr') })
    expect(JSON.stringify(describeError(error))).not.toContain('a@b.fr')
    expect(describeError(error)).toMatchObject({ message: 'refusé pour [e-mail]', cause: { type: 'Error' } })
  })

  it('makes references without look-alike characters', () => {
    expect(newReference()).toMatch(/^[A-HJ-NP-Z2-9]{6}$/)
  })
})
