import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import { eluSchema, groupeSchema, newElu, newGroupe } from '@/lib/domain/record/elu-form'
import { type IndicatorValues, indicatorSchema, newIndicator } from '@/lib/domain/record/indicator-form'
import type { OperationContext } from '@/lib/operations/context'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { diskStore } from '@/lib/services/storage/file-store'
import { viewerOf } from '@/prisma/seed/build/viewers'
import { seedTestData } from '@/prisma/seed/main'
import { saveElu } from './save-elu'
import { saveGroupe } from './save-groupe'
import { saveIndicator } from './save-indicator'
import { setArchived } from './set-archived'

let database: TestDatabase
let db: ReturnType<typeof createClient>
let serviceId: string
let otherServiceId: string

beforeAll(async () => {
  database = await createTestDatabase('records')
  db = createClient(database.appUrl)
  await seedTestData(db)
  const own = await db.service.findUniqueOrThrow({ where: { code: 'autonomie' }, select: { id: true } })
  const other = await db.service.findFirstOrThrow({
    where: { code: { not: 'autonomie' } },
    select: { id: true },
  })
  serviceId = own.id
  otherServiceId = other.id
})

afterAll(async () => {
  await db.$disconnect()
  await database.drop()
})

const as = async (who: string): Promise<OperationContext> => ({
  db,
  viewer: await viewerOf(db, `${who}@demo.test`),
  now: new Date(),
  // Records write no file.
  store: diskStore('/nowhere'),
  settings: { siteUrl: 'https://bilans.exemple.fr', demonstration: true },
})

let count = 0
const values = (change: Partial<IndicatorValues> = {}): IndicatorValues => {
  count += 1
  return {
    ...newIndicator(serviceId),
    code: `essai-${count}`,
    labelOne: 'repas servi',
    labelMany: 'repas servis',
    ...change,
  }
}
const save = async (who: string, typed: IndicatorValues) =>
  saveIndicator(await as(who), indicatorSchema.parse(typed))
const created = async (change: Partial<IndicatorValues> = {}) => {
  const typed = values(change)
  const saved = await save('service', typed)
  if (!saved.ok || saved.value.kind !== 'saved') throw new Error('Not created.')
  return { ...typed, id: saved.value.id, revision: 1 }
}

describe('an indicator', () => {
  it('is created by the service that will hold it, and told in the history', async () => {
    const { id } = await created()
    const event = await db.historyEvent.findFirstOrThrow({
      where: { subjectId: id },
      select: { action: true, data: true },
    })
    expect(event).toMatchObject({ action: 'indicator.save', data: { created: true } })
  })

  it('is refused to another service, for itself or for them', async () => {
    expect(await save('service', values({ serviceId: otherServiceId }))).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
    const theirs = await db.indicator.findFirstOrThrow({
      where: { serviceId: otherServiceId },
      select: { id: true, code: true, revision: true, labelOne: true, labelMany: true },
    })
    // Taking it by naming oneself its service is refused too.
    expect(await save('service', values({ ...theirs, serviceId }))).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
    expect(await save('communication', values())).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect(await save('administration', values())).toMatchObject({ ok: true })
  })

  it('keeps its code, and two never share one: the refusal is on the field', async () => {
    const first = await created()
    expect(await save('service', values({ code: first.code }))).toMatchObject({
      ok: false,
      error: { code: 'code-taken', fields: { code: expect.stringContaining(first.code) } },
    })
    expect(await save('service', { ...first, code: 'autre-code' })).toMatchObject({
      ok: false,
      error: { code: 'code-fixed' },
    })
  })

  it('tells the second of two people, with the version of the first, and writes nothing', async () => {
    const read = await created()
    expect(await save('administration', { ...read, labelMany: 'repas portés' })).toMatchObject({
      ok: true,
      value: { kind: 'saved' },
    })
    const second = await save('service', { ...read, definition: 'Midi et soir.' })
    expect(second).toMatchObject({
      ok: true,
      value: {
        kind: 'conflict',
        revision: 2,
        by: 'Administration de démonstration',
        theirs: { labelMany: 'repas portés', definition: '', revision: 2 },
      },
    })
    const kept = await db.indicator.findUniqueOrThrow({
      where: { id: read.id },
      select: { labelMany: true, definition: true, revision: true },
    })
    expect(kept).toEqual({ labelMany: 'repas portés', definition: null, revision: 2 })
    // Having seen both, they choose: it is saved on top of the other.
    const chosen = await save('service', {
      ...read,
      labelMany: 'repas portés',
      definition: 'Midi et soir.',
      revision: 2,
    })
    expect(chosen).toMatchObject({ ok: true, value: { kind: 'saved' } })
  })

  it('lets one of two simultaneous saves through', async () => {
    const read = await created()
    const saved = await Promise.all(
      ['un', 'deux', 'trois'].map(method => save('service', { ...read, method })),
    )
    expect(saved.map(result => result.ok && result.value.kind).sort()).toEqual([
      'conflict',
      'conflict',
      'saved',
    ])
  })
})

describe('archiving', () => {
  it('says row by row what was done, refused, and where it is still printed', async () => {
    const mine = await created()
    const theirs = await db.indicator.findFirstOrThrow({
      where: { serviceId: otherServiceId },
      select: { id: true, labelMany: true },
    })
    const used = await db.indicator.findFirstOrThrow({
      where: { serviceId, references: { some: {} } },
      select: { id: true },
    })
    const unknown = '00000000-0000-4000-8000-000000000000'
    const done = await setArchived(await as('service'), {
      kind: 'indicator',
      ids: [mine.id, theirs.id, used.id, unknown],
      archived: true,
    })
    expect(done).toMatchObject({
      ok: true,
      value: [
        { id: mine.id, done: true, sentence: 'est archivé.' },
        { id: theirs.id, name: theirs.labelMany, done: false },
        { id: used.id, done: true, sentence: expect.stringContaining('Lens') },
        { id: unknown, done: false, sentence: 'Cette fiche n’existe pas.' },
      ],
    })
    expect(await db.indicator.count({ where: { id: theirs.id, archivedAt: null } })).toBe(1)
    const back = await setArchived(await as('service'), {
      kind: 'indicator',
      ids: [used.id, mine.id],
      archived: false,
    })
    expect(back.ok && back.value.every(({ done }) => done)).toBe(true)
    expect(await db.indicator.count({ where: { id: used.id, archivedAt: null } })).toBe(1)
  })

  it('cannot be done any other way: the application may not delete a record', async () => {
    const { id } = await created()
    const used = await db.blockReference.findFirstOrThrow({
      where: { kind: 'indicator' },
      select: { indicatorId: true },
    })
    await expect(db.indicator.delete({ where: { id: used.indicatorId ?? '' } })).rejects.toThrow()
    expect(await db.indicator.count({ where: { id } })).toBe(1)
  })
})

describe('an élu', () => {
  it('keeps their name letter by letter', async () => {
    const printedName = 'Marie-Hélène  de LA Tour d’Aÿ'
    const saved = await saveElu(await as('cabinet'), eluSchema.parse({ ...newElu, printedName }))
    if (!saved.ok || saved.value.kind !== 'saved') throw new Error('Not saved.')
    const elu = await db.elu.findUniqueOrThrow({
      where: { id: saved.value.id },
      select: { printedName: true },
    })
    expect(elu.printedName).toBe(printedName)
  })

  it('is refused a space that would be printed, a mandate that ends before it begins, and an account already held', async () => {
    expect(eluSchema.safeParse({ ...newElu, printedName: ' Marie' }).success).toBe(false)
    expect(
      eluSchema.safeParse({ ...newElu, printedName: 'M', startsOn: '2026-01-02', endsOn: '2026-01-01' })
        .success,
    ).toBe(false)
    const held = await db.elu.findFirstOrThrow({
      where: { userId: { not: null } },
      select: { userId: true },
    })
    const saved = await saveElu(
      await as('cabinet'),
      eluSchema.parse({ ...newElu, printedName: 'Marie', userId: held.userId ?? '' }),
    )
    expect(saved).toMatchObject({ ok: false, error: { fields: { userId: expect.any(String) } } })
  })

  it('is given a photo that exists and is not archived, and keeps the one they had', async () => {
    const media = await db.media.create({
      data: {
        sha256: 'a'.repeat(64),
        fileName: 'portrait.jpg',
        mime: 'image/jpeg',
        bytes: 1,
        width: 4,
        height: 3,
      },
      select: { id: true },
    })
    const give = async (photoId: string, read: { id: string; revision: number } | null = null) =>
      saveElu(
        await as('cabinet'),
        eluSchema.parse({ ...newElu, printedName: 'Marie Photo', photoId, ...read }),
      )
    const unknown = await give('01a20000-0000-7000-8000-000000000000')
    expect(unknown).toMatchObject({
      ok: false,
      error: { code: 'unknown-media', fields: { photoId: expect.any(String) } },
    })
    const given = await give(media.id)
    if (!given.ok || given.value.kind !== 'saved') throw new Error('Not saved.')
    await db.media.update({ where: { id: media.id }, data: { archivedAt: new Date() } })
    expect(await give(media.id)).toMatchObject({ ok: false, error: { code: 'archived' } })
    const read = await db.elu.findUniqueOrThrow({
      where: { id: given.value.id },
      select: { id: true, revision: true },
    })
    expect(await give(media.id, read)).toMatchObject({ ok: true, value: { kind: 'saved' } })
  })

  it('is not written by who may not', async () => {
    const saved = await saveElu(await as('service'), eluSchema.parse({ ...newElu, printedName: 'Marie' }))
    expect(saved).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  })
})

describe('a groupe', () => {
  it('is created once by its name, and its second writer is told', async () => {
    const typed = { ...newGroupe, name: 'Groupe d’essai', seats: '12' }
    const first = await saveGroupe(await as('cabinet'), groupeSchema.parse(typed))
    if (!first.ok || first.value.kind !== 'saved') throw new Error('Not saved.')
    const { id } = first.value
    expect(await saveGroupe(await as('cabinet'), groupeSchema.parse(typed))).toMatchObject({
      ok: false,
      error: { code: 'name-taken' },
    })
    const change = (seats: string) => groupeSchema.parse({ ...typed, id, revision: 1, seats })
    expect(await saveGroupe(await as('cabinet'), change('13'))).toMatchObject({
      ok: true,
      value: { kind: 'saved' },
    })
    expect(await saveGroupe(await as('cabinet'), change('14'))).toMatchObject({
      ok: true,
      value: { kind: 'conflict', theirs: { seats: '13' } },
    })
  })
})
