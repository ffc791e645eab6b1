import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import { type CellWrite, saveCellsSchema } from '@/lib/domain/indicator/grid'
import type { Viewer } from '@/lib/domain/policy/role'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { fileStore } from '@/lib/services/storage/file-store'
import type { OperationContext } from '../context'
import { certifyValues } from './certify-values'
import { correctValue } from './correct-value'
import { explainGap } from './explain-gap'
import { liftSmallCount } from './lift-small-count'
import { readCellHistory } from './read-history'
import { saveCells } from './save-cells'

let database: TestDatabase
let db: ReturnType<typeof createClient>
let serviceId: string
let people: { entry: Viewer; other: Viewer; outsider: Viewer; direction: Viewer }
const now = new Date('2026-03-03T10:00:00Z')

beforeAll(async () => {
  database = await createTestDatabase('save_cells')
  db = createClient(database.appUrl)
  const service = await db.service.create({ data: { code: 'autonomie', name: 'Autonomie' } })
  serviceId = service.id
  const person = async (name: string, roles: Viewer['roles'], own: boolean): Promise<Viewer> => {
    const user = await db.user.create({ data: { email: `${name}@demo.test`, name } })
    return { id: user.id, name, roles, territoryIds: [], serviceIds: own ? [service.id] : [] }
  }
  people = {
    entry: await person('entry', ['service'], true),
    other: await person('other', ['service'], true),
    outsider: await person('outsider', ['service'], false),
    direction: await person('direction', ['direction'], false),
  }
  const departement = await db.territory.create({
    data: { kind: 'departement', code: '62', name: 'Pas-de-Calais', slug: 'pas-de-calais', vintage: 2025 },
  })
  for (const [code, name] of [
    ['6201', 'Arras-1'],
    ['6224', 'Lens'],
  ] as const)
    await db.territory.create({
      data: {
        kind: 'canton',
        code,
        name,
        slug: name.toLowerCase(),
        vintage: 2025,
        departementId: departement.id,
      },
    })
})
afterAll(async () => {
  await db.$disconnect()
  await database.drop()
})

let made = 0
let indicator = ''
beforeEach(async () => {
  made += 1
  indicator = `apa-${made}`
  await db.indicator.create({
    data: {
      code: indicator,
      labelOne: 'bénéficiaire',
      labelMany: 'bénéficiaires',
      serviceId,
      smallCountThreshold: 5,
    },
  })
})

const as = (viewer: Viewer, at = now): OperationContext => ({
  db,
  viewer,
  now: at,
  store: fileStore(),
  settings: { siteUrl: '', demonstration: false },
})

type Cell = Partial<CellWrite> & { amount: string }
const save = async (viewer: Viewer, cells: Cell[], reason = '') => {
  const input = saveCellsSchema.parse({
    cells: cells.map(cell => ({
      indicator,
      territory: 'canton:6224',
      period: '2023',
      readId: null,
      ...cell,
    })),
    reason,
  })
  const saved = await saveCells(as(viewer), input)
  if (!saved.ok) throw new Error(saved.error.sentence)
  return saved.value.results
}
const enter = async (amount: string, over: Partial<Cell> = {}): Promise<string> => {
  const [result] = await save(people.entry, [{ amount, ...over }])
  if (result?.outcome !== 'saved' || !result.value) throw new Error(JSON.stringify(result))
  return result.value.id
}
const history = async (viewer = people.entry, period = '2023') => {
  const read = await readCellHistory(as(viewer), { indicator, territory: 'canton:6224', period })
  if (!read.ok) throw new Error(read.error.sentence)
  return read.value.versions
}

describe('the correction of a value by its form', () => {
  const correct = async (valueId: string, amount: string, confirmed?: string) => {
    const rest = { precision: 'exact', status: 'final', source: 'Registre', reason: 'Recomptage.' } as const
    const corrected = await correctValue(as(people.entry), { valueId, amount, confirmed, ...rest })
    return corrected.ok ? 'saved' : corrected.error
  }

  it('asks what the grid asks, and is confirmed for that very amount', async () => {
    await enter('600', { period: '2022' })
    const valueId = await enter('634')
    const doubt = await correct(valueId, '6340')
    expect(doubt).toMatchObject({
      code: 'doubt',
      fields: { confirmed: expect.stringContaining('un zéro de trop') },
    })
    expect(await correct(valueId, '6340', '63')).toMatchObject({ code: 'doubt' })
    expect(await correct(valueId, '641.5')).toMatchObject({
      fields: { confirmed: 'Cet indicateur se compte sans décimale.' },
    })
    expect(await history()).toHaveLength(1)
    expect(await correct(valueId, '6340', '6 340')).toBe('saved')
    expect((await history()).map(({ printed }) => printed)).toEqual(['6\u202f340', '634'])
    expect(await correct(valueId, '641')).toMatchObject({ code: 'conflict' })
  })

  it('says nothing of a value near the one it corrects, and nothing changes in an archived indicator', async () => {
    const valueId = await enter('634')
    await db.indicator.update({ where: { code: indicator }, data: { archivedAt: now } })
    expect(await correct(valueId, '641')).toMatchObject({
      code: 'refused',
      sentence: expect.stringContaining('archivé'),
    })
    await db.indicator.update({ where: { code: indicator }, data: { archivedAt: null } })
    expect(await correct(valueId, '641')).toBe('saved')
  })
})

describe('saving cells', () => {
  it('tells what became of each, and keeps what could be saved', async () => {
    const read = await enter('641')
    const results = await save(people.entry, [
      { amount: '650', readId: read },
      { amount: '12', territory: 'canton:6201' },
      { amount: 'n. d.', period: '2022' },
      { amount: '9', territory: 'canton:9999' },
      { amount: '1', period: '2021' },
      { amount: '2', period: '2021' },
    ])
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'saved',
      'saved',
      'refused',
      'refused',
      'saved',
      'refused',
    ])
    expect((await history()).map(({ printed, state, by }) => [printed, state, by])).toEqual([
      ['650', 'current', 'entry'],
      ['641', 'replaced', 'entry'],
    ])
  })

  it('tells both values when someone else changed the cell', async () => {
    const read = await enter('641')
    await save(people.other, [{ amount: '700', readId: read }])
    const [result] = await save(people.entry, [{ amount: '650', readId: read }])
    expect(result).toMatchObject({ outcome: 'conflict', theirs: { amount: '700' }, by: 'other' })
    const [empty] = await save(people.entry, [{ amount: '650' }])
    expect(empty).toMatchObject({ outcome: 'conflict' })
  })

  it('lets one of two simultaneous entries in the same empty cell win, the other is told', async () => {
    const outcomes = await Promise.all([
      save(people.entry, [{ amount: '10' }]),
      save(people.other, [{ amount: '20' }]),
    ])
    expect(
      outcomes
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['conflict', 'saved'])
    expect(await db.value.count({ where: { indicator: { code: indicator }, supersededAt: null } })).toBe(1)
  })

  it('never deadlocks two pastes over the same block, in opposite orders', async () => {
    const periods = Array.from({ length: 30 }, (_, index) => String(1990 + index))
    const first = await save(
      people.entry,
      periods.map(period => ({ amount: '100', period })),
    )
    const cells = periods.map((period, index) => {
      const result = first[index]
      return {
        amount: '101',
        period,
        readId: result?.outcome === 'saved' ? (result.value?.id ?? null) : null,
      }
    })
    const both = await Promise.all([save(people.entry, cells), save(people.other, cells.toReversed())])
    expect(both.flat().filter(({ outcome }) => outcome === 'saved')).toHaveLength(30)
    expect(both.flat().filter(({ outcome }) => outcome === 'conflict')).toHaveLength(30)
  })

  it('is reserved to the owning service', async () => {
    const [refused] = await save(people.outsider, [{ amount: '1' }])
    expect(refused).toMatchObject({ outcome: 'refused' })
    expect(await db.value.count({ where: { indicator: { code: indicator } } })).toBe(0)
  })

  it('asks why a definitive value changes, and keeps the answer', async () => {
    const read = await enter('641', { status: 'final' })
    expect(await save(people.entry, [{ amount: '650', readId: read }])).toMatchObject([
      { outcome: 'refused' },
    ])
    await save(people.entry, [{ amount: '650', readId: read }], 'Erreur de saisie')
    expect((await history())[0]).toMatchObject({ printed: '650', reason: 'Erreur de saisie' })
  })

  it('withdraws and restores without erasing anything', async () => {
    const read = await enter('641', { source: 'Rapport 2023', precision: 'about' })
    expect(await save(people.entry, [{ amount: '', readId: read }], 'Doublon')).toEqual([
      { outcome: 'saved', value: null },
    ])
    expect((await history())[0]).toMatchObject({
      state: 'withdrawn',
      withdrawn: { by: 'entry', reason: 'Doublon' },
    })
    const [restored] = await save(people.entry, [{ amount: '0', restore: read }])
    expect(restored).toMatchObject({
      outcome: 'saved',
      value: { amount: '641', source: 'Rapport 2023', precision: 'about' },
    })
    expect(await history()).toHaveLength(2)
  })

  it('restores only a former value of the same cell', async () => {
    const read = await enter('641')
    expect(await save(people.entry, [{ amount: '0', period: '2022', restore: read }])).toMatchObject([
      { outcome: 'refused' },
    ])
  })

  it('asks to confirm what surprises', async () => {
    await enter('640', { period: '2022' })
    const [asked] = await save(people.entry, [{ amount: '6400' }])
    expect(asked).toMatchObject({ outcome: 'confirm' })
    const [saved] = await save(people.entry, [{ amount: '6400', confirmed: true }])
    expect(saved).toMatchObject({ outcome: 'saved' })
  })
})

describe('certification', () => {
  const certify = async (viewer: Viewer, ...valueIds: string[]) => {
    const certified = await certifyValues(as(viewer), { valueIds })
    if (!certified.ok) throw new Error(certified.error.sentence)
    return certified.value.results.map(({ outcome }) => outcome)
  }

  it('is done by another person of the service, cell by cell, and undone by a correction', async () => {
    const mine = await enter('641')
    const old = await enter('100', { period: '2022' })
    const replaced = await enter('101', { period: '2022', readId: old })
    expect(await certify(people.entry, mine)).toEqual(['refused'])
    expect(await certify(people.outsider, mine)).toEqual(['refused'])
    expect(await certify(people.other, mine, old, replaced)).toEqual(['certified', 'refused', 'certified'])
    expect(await certify(people.other, mine)).toEqual(['already'])
    await save(people.entry, [{ amount: '642', readId: mine }], 'Erreur de saisie')
    const [current, before] = await history()
    expect(current).toMatchObject({ certifiedBy: null })
    expect(before).toMatchObject({ certifiedBy: 'other' })
  })

  it('may be one’s own when the setting says so', async () => {
    const mine = await enter('641')
    await db.setting.create({ data: { key: 'value.selfCertification', value: true } })
    expect(await certify(people.entry, mine)).toEqual(['certified'])
    await db.setting.delete({ where: { key: 'value.selfCertification' } })
  })
})

describe('small counts and gaps', () => {
  it('are hidden from others, lifted by the owning service only, and asked again after a correction', async () => {
    const small = await enter('3')
    expect((await history(people.direction))[0]?.printed).toBe('moins de 5')
    const lift = (viewer: Viewer, valueId: string) =>
      liftSmallCount(as(viewer), { valueId, reason: 'Accord des familles' })
    expect((await lift(people.outsider, small)).ok).toBe(false)
    expect((await lift(people.entry, small)).ok).toBe(true)
    expect((await history(people.direction))[0]).toMatchObject({ printed: '3', lifted: { by: 'entry' } })
    await save(people.entry, [{ amount: '4', readId: small }])
    expect((await history(people.direction))[0]).toMatchObject({ printed: 'moins de 5', lifted: null })
    expect((await lift(people.entry, small)).ok).toBe(false)
    const large = await enter('50', { period: '2021' })
    expect(await lift(people.entry, large)).toMatchObject({ ok: false, error: { code: 'not-small' } })
  })

  it('are justified by the owning service, with the difference that is explained', async () => {
    const valueId = await enter('40', { territory: 'departement:62' })
    const input = { valueId, difference: '3', reason: 'Trois dossiers hors du département' }
    expect((await explainGap(as(people.outsider), input)).ok).toBe(false)
    expect((await explainGap(as(people.entry), input)).ok).toBe(true)
    expect(await db.totalGap.findUnique({ where: { valueId } })).toMatchObject({ reason: input.reason })
  })
})
