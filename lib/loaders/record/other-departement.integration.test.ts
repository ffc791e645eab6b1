import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import { listElus } from '@/lib/data/record/elus'
import { listIndicators } from '@/lib/data/record/indicators'
import type { PageAsked } from '@/lib/data/record/page'
import { findTerritory, listTerritories, listTerritoryValues } from '@/lib/data/record/territories'
import { listIndicatorValues } from '@/lib/data/record/values'
import type { Viewer } from '@/lib/domain/policy/role'
import { loadIndexPage } from '@/lib/loaders/public/load-index-page'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { diskStore } from '@/lib/services/storage/file-store'
import { searchFor } from '../search/search'
import { exportTable } from './export-table'

/** An invented département: 3 cantons, 12 communes, one of them in two cantons, codes of no real one. */
const cantons = ['Aubrelle', 'Grand-Maillet', 'Vaucombe'] as const
const communes = Array.from({ length: 12 }, (_, index) => ({
  code: `994${String(index + 1).padStart(2, '0')}`,
  name: `Commune-Inventée-${index + 1}`,
  population: 400 + index * 137,
}))

let database: TestDatabase
let db: ReturnType<typeof createClient>
let indicatorId: string

beforeAll(async () => {
  database = await createTestDatabase('other_departement')
  db = createClient(database.appUrl)
  const whole = await db.territory.create({
    data: {
      kind: 'departement',
      code: '994',
      name: 'Hautes-Combes',
      slug: 'hautes-combes',
      liaison: 4,
      vintage: 2026,
    },
    select: { id: true },
  })
  const shared = { departementId: whole.id, vintage: 2026 }
  const service = await db.service.create({
    data: { code: 'action-sociale', name: 'Action sociale' },
    select: { id: true },
  })
  const indicator = await db.indicator.create({
    data: { code: 'repas-portes', labelOne: 'repas porté', labelMany: 'repas portés', serviceId: service.id },
    select: { id: true },
  })
  indicatorId = indicator.id
  for (const [index, name] of cantons.entries()) {
    const canton = await db.territory.create({
      data: {
        ...shared,
        kind: 'canton',
        code: `994${index + 1}`,
        name,
        slug: name.toLowerCase(),
        tileColumn: index,
        tileRow: 0,
      },
      select: { id: true },
    })
    await db.elu.create({
      data: { printedName: `Élue inventée ${index + 1}`, territoryId: canton.id, fictitious: true },
      select: { id: true },
    })
    for (const commune of communes.slice(index * 4, index * 4 + 4)) {
      const { id } = await db.territory.create({
        data: { ...shared, ...commune, kind: 'commune', slug: commune.name.toLowerCase().replace('é', 'e') },
        select: { id: true },
      })
      await db.cantonCommune.create({
        data: { cantonId: canton.id, communeId: id },
        select: { cantonId: true },
      })
      await db.value.create({
        data: {
          indicatorId,
          territoryId: id,
          periodKind: 'year',
          periodKey: '2024',
          amount: commune.population,
          fictitious: true,
        },
        select: { id: true },
      })
    }
  }
})

afterAll(async () => {
  await db.$disconnect()
  await database.drop()
})

const asked = (query = '', sort = 'nom'): PageAsked => ({
  query,
  sort: { id: sort, desc: false },
  page: 1,
  pageSize: 50,
})
const viewer: Viewer = {
  id: '00000000-0000-4000-8000-000000000000',
  name: 'Communication inventée',
  roles: ['communication'],
  territoryIds: [],
  serviceIds: [],
}

describe('nothing is written for one département', () => {
  it('lists its cantons and communes', async () => {
    expect((await listTerritories(db, asked(), 'canton')).rows.map(({ name }) => name)).toEqual([...cantons])
    const all = await listTerritories(db, asked(), 'commune')
    expect(all.total).toBe(12)
    expect(all.rows[0]?.cantons).toEqual(['Aubrelle'])
  })

  it('shows a territory, its communes and its values', async () => {
    const canton = await findTerritory(db, 'canton', '9942')
    expect(canton?.communes).toHaveLength(4)
    const whole = await findTerritory(db, 'departement', '994')
    expect(whole?.name).toBe('Hautes-Combes')
    const commune = await findTerritory(db, 'commune', communes[0]?.code ?? '')
    const { rows } = await listTerritoryValues(db, commune?.id ?? '', asked())
    expect(rows).toMatchObject([{ indicator: 'repas portés', amount: '400', periodKey: '2024' }])
  })

  it('lists its indicators, their values and its élus', async () => {
    expect((await listIndicators(db, asked())).rows).toMatchObject([{ code: 'repas-portes', values: 12 }])
    expect((await listIndicatorValues(db, indicatorId, asked('', 'territoire'))).total).toBe(12)
    expect((await listElus(db, asked('', 'canton'))).rows.map(({ territory }) => territory)).toEqual([
      ...cantons,
    ])
  })

  it('searches and exports it', async () => {
    expect((await searchFor(db, viewer, 'grand mailet'))[0]).toMatchObject({ label: 'Grand-Maillet' })
    const exported = await exportTable(db, viewer, 'territoires', {
      columns: 'nom,code',
      indicator: undefined,
      asked: { ...asked(), filters: { niveau: 'canton' } },
    })
    if (!exported.ok) throw new Error(exported.error.sentence)
    const rows: unknown[] = []
    for await (const packet of exported.value.rows) rows.push(...packet)
    expect(rows).toEqual([
      ['Aubrelle', '9941'],
      ['Grand-Maillet', '9942'],
      ['Vaucombe', '9943'],
    ])
  })

  it('draws its public front page, empty of bilans, with its three cantons', async () => {
    const context = {
      db,
      store: diskStore('/nowhere'),
      siteUrl: 'https://bilans.exemple.fr',
      demonstration: false,
    }
    const answer = await loadIndexPage(context, new Request('https://bilans.exemple.fr/bilans'))
    expect(answer.status).toBe(200)
    const page = await answer.text()
    for (const name of cantons) expect(page).toContain(name)
    expect(page).not.toContain('Pas-de-Calais')
  })
})

describe('what the view shows is what is exported', () => {
  it('refuses the accounts to who may not see them', async () => {
    const view = { columns: undefined, indicator: undefined, asked: asked() }
    expect(await exportTable(db, viewer, 'comptes', view)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
    const administration: Viewer = { ...viewer, roles: ['administration'] }
    expect(await exportTable(db, administration, 'comptes', view)).toMatchObject({ ok: true })
  })

  it('keeps the search, the order and the columns', async () => {
    const exported = await exportTable(db, viewer, 'valeurs', {
      columns: 'valeur,territoire',
      indicator: 'repas-portes',
      asked: { ...asked('inventee 12'), sort: { id: 'valeur', desc: true } },
    })
    if (!exported.ok) throw new Error(exported.error.sentence)
    expect(exported.value.headers).toEqual(['Territoire', 'Valeur'])
    const rows: unknown[] = []
    for await (const packet of exported.value.rows) rows.push(...packet)
    expect(rows).toContainEqual(['Commune-Inventée-12', { amount: '1907' }])
  })
})
