import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = import.meta.dirname

/** Anyone may call these: they begin or end a session, and check who asks by themselves. */
const withoutSession = ['session/sign-in.ts', 'session/sign-out.ts']

const actionFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map(file => file.split(path.sep).join('/'))
  .filter(file => /(?<!\.test)\.ts$/.test(file))
  .filter(file => readFileSync(path.join(folder, file), 'utf8').startsWith("'use server'"))

describe('the gate lets actions through, because', () => {
  it('the exceptions exist', () => {
    expect(actionFiles).toEqual(expect.arrayContaining(withoutSession))
  })

  it.each(actionFiles.filter(file => !withoutSession.includes(file)))('%s asks for a session', file => {
    const source = readFileSync(path.join(folder, file), 'utf8')
    const exported = source.match(/^export (?!type )/gm) ?? []
    const defined = source.match(/^export const \w+ = defineAction\(/gm) ?? []
    expect(exported.length).toBeGreaterThan(0)
    expect(defined).toHaveLength(exported.length)
  })
})
