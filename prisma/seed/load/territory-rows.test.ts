import { describe, expect, it } from 'vitest'
import { slugOf } from '@/lib/domain/shared/slug'
import { isSplit, readTerritoryRows } from './territory-rows'

const { cantons, communes, epcis, aliases } = readTerritoryRows()

describe('the territories', () => {
  it('are 39 cantons, 887 communes and 20 EPCI, 1 457 905 people', () => {
    expect([cantons.length, communes.length, epcis.length]).toEqual([39, 887, 20])
    expect(communes.reduce((total, commune) => total + commune.population, 0)).toBe(1_457_905)
  })

  it('have four split communes, whose cantons have no population of their own', () => {
    const split = communes.filter(isSplit)
    expect(split.map(commune => commune.nom)).toEqual([
      'Arras',
      'Boulogne-sur-Mer',
      'Calais',
      'Hénin-Beaumont',
    ])
    const parts = new Set(split.flatMap(commune => commune.canton_codes))
    expect(cantons.filter(canton => canton.population === null).map(canton => canton.code)).toEqual(
      [...parts].sort(),
    )
  })

  it('give Lens its three communes and 42 660 people', () => {
    const inside = communes
      .filter(commune => commune.canton_codes.includes('6229'))
      .map(commune => commune.nom)
    expect(inside).toEqual(['Annay', 'Lens', 'Loison-sous-Lens'])
    expect(cantons.find(canton => canton.code === '6229')?.population).toBe(42_660)
  })

  it('have one tile per canton, and unique addresses', () => {
    expect(new Set(cantons.map(canton => `${canton.column} ${canton.row}`)).size).toBe(39)
    expect(new Set(cantons.map(canton => slugOf(canton.name))).size).toBe(39)
    expect(new Set(communes.map(commune => slugOf(commune.nom))).size).toBe(887)
  })

  it('know every commune that a variant names', () => {
    const codes = new Set(communes.map(commune => commune.code_insee))
    expect(aliases.filter(alias => !codes.has(alias.code_insee))).toEqual([])
    expect(aliases).toHaveLength(14)
  })
})
