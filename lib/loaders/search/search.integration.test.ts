import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import type { Hit } from '@/lib/domain/search/hit'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { viewerOf } from '@/prisma/seed/build/viewers'
import { seedTestData } from '@/prisma/seed/main'
import { searchFor } from './search'

let database: TestDatabase
let db: ReturnType<typeof createClient>

beforeAll(async () => {
  database = await createTestDatabase('search')
  db = createClient(database.appUrl)
  await seedTestData(db)
})

afterAll(async () => {
  await db.$disconnect()
  await database.drop()
})

const search = async (words: string, who = 'communication'): Promise<Hit[]> =>
  searchFor(db, await viewerOf(db, `${who}@demo.test`), words)

const labels = async (words: string): Promise<string[]> =>
  (await search(words)).map(({ kind, label }) => `${kind} ${label}`)

describe('search', () => {
  it.each(['lens', 'LENS', ' Lens '])('finds what is called so first: %s', async words => {
    const found = await labels(words)
    expect(found.slice(0, 3).sort()).toEqual(['bilan Lens', 'territory Lens', 'territory Lens'])
  })

  it.each([
    ['henin beaumont', 'territory Hénin-Beaumont'],
    ['heninbeaumnt', 'territory Hénin-Beaumont'],
    ['lievin', 'territory Liévin'],
    ['LIÈVAIN', 'territory Liévin'],
    ['saint omer', 'territory Saint-Omer'],
    ['boulogne sur mere', 'territory Boulogne-sur-Mer'],
  ])('forgives accents, hyphens and small typos: %s', async (words, expected) => {
    expect((await labels(words)).slice(0, 5)).toContain(expected)
  })

  it.each(['maisn d’antoine', "maisn d'antoine", 'MAISON D ANTOINE'])(
    'finds what it counts by « %s »',
    async words => {
      const [first] = await search(words)
      expect(first?.href).toBe('/atelier/indicateurs/maison-d-antoine-places')
    },
  )

  it('leads a forbidden wording to the official name', async () => {
    const variant = await db.dispositifVariant.findFirstOrThrow({
      select: { wording: true, dispositif: { select: { name: true } } },
    })
    const found = await search(variant.wording)
    expect(found.slice(0, 3).map(({ label }) => label)).toContain(variant.dispositif.name)
  })

  it('finds a commune by its code, an indicator by its words in another order', async () => {
    expect((await search('62498'))[0]).toMatchObject({ kind: 'territory', label: 'Lens' })
    const indicator = await db.indicator.findFirstOrThrow({
      where: { labelMany: { contains: ' ' } },
      orderBy: { labelMany: 'asc' },
      select: { code: true, labelMany: true },
    })
    const turned = indicator.labelMany.split(' ').reverse().join(' ')
    expect((await search(turned)).map(({ href }) => href)).toContain(`/atelier/indicateurs/${indicator.code}`)
  })

  it.each(['%', '_', "'; DROP TABLE users; --", '\\', '(', '   '])('is not misled by %j', async words => {
    await expect(search(words)).resolves.toBeInstanceOf(Array)
  })

  it('finds nothing for what is nothing', async () => {
    expect(await search('zzqxwv kkjjhh')).toEqual([])
  })
})

describe('what one may find', () => {
  it('shows accounts to the administration only', async () => {
    expect((await search('cabinet', 'administration')).map(({ kind }) => kind)).toContain('account')
    expect((await search('cabinet', 'communication')).map(({ kind }) => kind)).not.toContain('account')
  })

  it('shows no record and no draft to a conseillère, and the draft to who writes it', async () => {
    expect(await search('lens', 'lens.1')).toEqual([])
    expect((await search('lens')).map(({ kind }) => kind)).toContain('bilan')
  })

  it('throws when the database is away: an outage is never « no result »', async () => {
    const nowhere = createClient('postgresql://nobody:nothing@127.0.0.1:1/none')
    const viewer = await viewerOf(db, 'communication@demo.test')
    await expect(searchFor(nowhere, viewer, 'lens')).rejects.toThrow()
    await nowhere.$disconnect()
  })
})
