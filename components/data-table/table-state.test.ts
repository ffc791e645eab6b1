import { describe, expect, test } from 'vitest'
import { readTableState, sortHref, tableHref } from '@/components/data-table/table-state'

const spec = { sortable: ['nom', 'population'], pageSize: 20 } as const

describe('readTableState', () => {
  test('reads what the address says', () => {
    expect(readTableState({ tri: '-population', page: '3', q: ' Lens ' }, spec)).toEqual({
      sort: { id: 'population', desc: true },
      page: 3,
      pageSize: 20,
      query: 'Lens',
      sortable: ['nom', 'population'],
      filters: {},
    })
  })

  test('keeps the filters that the table has, and no other parameter', () => {
    const filtered = readTableState(
      { service: 'autonomie', etat: '', autre: 'x' },
      { ...spec, filters: ['service', 'etat'] },
    )
    expect(filtered.filters).toEqual({ service: 'autonomie' })
  })

  test.each([
    { tri: 'motDePasse', page: '-1' },
    { tri: '', page: '1e9' },
    { tri: ['--nom', 'nom'], page: 'deux' },
    {},
  ])('falls back on what it does not know: %j', params => {
    const state = readTableState(params, spec)
    expect(state.sort).toEqual({ id: 'nom', desc: false })
    expect(state.page).toBe(1)
  })
})

describe('addresses', () => {
  const params = { q: 'arras', page: '4', statut: ['relecture', 'validation'] }
  const state = readTableState({ tri: 'nom' }, spec)

  test('a new order keeps the filters and returns to the first page', () => {
    expect(tableHref('/atelier/bilans', params, { tri: 'nom' })).toBe(
      '/atelier/bilans?q=arras&statut=relecture&statut=validation&tri=nom',
    )
  })

  test('a page keeps everything else', () => {
    expect(tableHref('/atelier/bilans', { q: 'arras', page: '4' }, { page: '5' })).toBe(
      '/atelier/bilans?q=arras&page=5',
    )
  })

  test('removing the last parameter leaves a bare address', () => {
    expect(tableHref('/atelier/bilans', { q: 'arras' }, { q: null })).toBe('/atelier/bilans')
  })

  test('a heading pressed twice turns the order over', () => {
    expect(sortHref('/x', {}, state, 'nom')).toBe('/x?tri=-nom')
    expect(sortHref('/x', {}, state, 'population')).toBe('/x?tri=population')
  })
})
