import { describe, expect, it } from 'vitest'
import { type FoundRecord, hitOf } from './hit'

const record: FoundRecord = {
  kind: 'dispositif',
  id: '1',
  key: 'apa',
  label: 'Allocation personnalisée d’autonomie',
  found: null,
  detail: 'APA',
  territoryKind: null,
}

describe('hitOf', () => {
  it('leads a forbidden wording to the official name', () => {
    const hit = hitOf({ ...record, found: 'Aide personnalisée d’autonomie' })
    expect(hit.label).toBe('Allocation personnalisée d’autonomie')
    expect(hit.detail).toBe('APA, trouvé par «\u00a0Aide personnalisée d’autonomie\u00a0»')
    expect(hit.href).toBe('/atelier/dispositifs/apa')
  })

  it('says of which kind a territory is', () => {
    const hit = hitOf({
      ...record,
      kind: 'territory',
      key: 'canton/6229',
      detail: null,
      territoryKind: 'canton',
    })
    expect(hit).toMatchObject({ detail: 'canton', href: '/atelier/territoires/canton/6229' })
  })

  it('escapes what an address may not carry', () => {
    expect(hitOf({ ...record, kind: 'account', key: 'a+b@demo.test' }).href).toContain('a%2Bb%40demo.test')
  })
})
