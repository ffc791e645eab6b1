import { expect, test } from 'vitest'
import { arrangeBilans, collectionsOf } from './arrange-bilans'
import type { BilanRow } from './bilan-row'

const row = (collection: string, name: string, changes: Partial<BilanRow> = {}): BilanRow => ({
  bilanId: `${collection}/${name}`,
  editionId: name,
  number: 1,
  status: 'brouillon',
  statusSince: '2026-01-01T00:00:00.000Z',
  dueOn: null,
  late: false,
  awaited: null,
  collection: { slug: collection, title: collection },
  territory: { code: name, slug: name, name, kind: 'canton', tileColumn: 1, tileRow: 1 },
  ...changes,
})

test('the collection with most bilans comes first; among equals, the first met', () => {
  const slugs = (rows: BilanRow[]) => collectionsOf(rows).map(({ slug }) => slug)
  expect(slugs([])).toEqual([])
  expect(slugs([row('essai', 'Lens'), row('mandat', 'Lens'), row('mandat', 'Berck')])).toEqual([
    'mandat',
    'essai',
  ])
  expect(slugs([row('recente', 'Lens'), row('ancienne', 'Lens')])).toEqual(['recente', 'ancienne'])
})

test('the rows are filtered by state and by name without accents, then ordered as French does', () => {
  const rows = [
    row('m', 'Étaples'),
    row('m', 'Arras-10'),
    row('m', 'Arras-2', { status: 'publie' }),
    row('m', 'Béthune'),
  ]
  const names = (asked: Partial<Parameters<typeof arrangeBilans>[1]>) =>
    arrangeBilans(rows, { sort: { id: 'territoire', desc: false }, query: '', status: '', ...asked }).map(
      ({ territory }) => territory.name,
    )
  expect(names({})).toEqual(['Arras-2', 'Arras-10', 'Béthune', 'Étaples'])
  expect(names({ sort: { id: 'territoire', desc: true } })).toEqual([
    'Étaples',
    'Béthune',
    'Arras-10',
    'Arras-2',
  ])
  expect(names({ query: 'ETAPLES' })).toEqual(['Étaples'])
  expect(names({ status: 'publie' })).toEqual(['Arras-2'])
})
