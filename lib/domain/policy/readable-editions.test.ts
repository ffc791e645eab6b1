import { describe, expect, it } from 'vitest'
import { statuses } from '../edition/status'
import { readableEditions } from './readable-editions'
import type { Role } from './role'

const scopeOf = (role: Role, territoryIds: string[] = []) =>
  readableEditions({ id: 'me', name: 'Moi', roles: [role], territoryIds, serviceIds: ['autonomie'] })

describe('the editions that a list may show', () => {
  it.each(['communication', 'cabinet', 'direction'] as const)('are all of them for %s', role => {
    expect(scopeOf(role)).toMatchObject({ anywhere: statuses, own: [] })
  })

  it.each(['service', 'administration'] as const)('are the public ones for %s', role => {
    expect(scopeOf(role)).toMatchObject({ anywhere: ['publie', 'remplace'], own: [] })
  })

  it('are for a conseiller the public ones, and in their canton what was submitted', () => {
    const { anywhere, own, territoryIds } = scopeOf('conseiller', ['lens', 'avion'])
    expect(anywhere).toEqual(['publie', 'remplace'])
    expect(own).toEqual(statuses.filter(status => status !== 'brouillon'))
    expect(territoryIds).toEqual(['lens', 'avion'])
  })
})
