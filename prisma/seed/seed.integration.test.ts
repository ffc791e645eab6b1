import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import { loadWorking } from '@/lib/data/edition/load-working'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import type { Remark } from '@/lib/domain/checker/remark'
import { requestState } from '@/lib/domain/collecting/request-state'
import { statuses } from '@/lib/domain/edition/status'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { closePrint, renderPdf } from '@/lib/services/print/render'
import { diskStore } from '@/lib/services/storage/file-store'
import { editionInState } from './build/edition-in-state'
import type { Stage } from './build/walk'
import { progress } from './data/progress'
import { seedTestData } from './load/base'
import { seedCollecting } from './load/collecting'

const settings = { siteUrl: 'https://bilans.exemple.fr', demonstration: true }
const now = new Date('2026-11-20T10:00:00Z')
let database: TestDatabase
let folder: string
let stage: Stage
let lens: { bilan: ResolvedBilan; remarks: Remark[] }

beforeAll(async () => {
  database = await createTestDatabase('seed')
  folder = await mkdtemp(path.join(tmpdir(), 'seed-'))
  stage = { db: createClient(database.appUrl), store: diskStore(folder), settings }
  const { id } = await seedTestData(stage.db, now)
  const working = await loadWorking(stage.db, id, { ...settings, now })
  if (!working) throw new Error('Lens was not made.')
  lens = resolveBilan(working.input)
})

afterAll(async () => {
  await closePrint()
  await stage.db.$disconnect()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** As the reader of the brochure sees them, by hand. */
const printed = [
  ['retours-a-l-emploi', '719'],
  ['retours-a-l-emploi', '188'],
  ['retours-a-l-emploi', '253'],
  ['retours-a-l-emploi', '278'],
  ['assistants-maternels', '139'],
  ['pmi-sages-femmes', '1 sage-femme'],
  ['pmi-psychologues', '5 psychologues'],
  ['pmi-puericultrices', '4 puéricultrices'],
  ['pmi-medecins', '5 médecins'],
  ['apa-beneficiaires', '634'],
  ['teleassistance-beneficiaires', '247'],
  ['louvre-lens-soutien', '3,7 millions d’euros'],
  ['polar-lens-visiteurs', 'plus de 4 000 visiteurs'],
  ['permis-citoyens', '146 permis de conduire'],
  ['bafa-bafd-diplomes', '92 diplômes BAFA et BAFD'],
  ['sac-ados-departs', '59'],
  ['aqualens-participation', '2 millions d’euros'],
  ['pratique-musicale-aides', '64 288 €'],
  ['colleges-fonctionnement', 'Plus de 1,6 million d’euros'],
  ['sdis-contribution', '79,8 millions d’euros'],
  ['ecoles-jeunes-sapeurs-pompiers', '1 école de jeunes sapeurs-pompiers'],
  ['pch-beneficiaires', '377'],
  ['eleves-transport-adapte', '253'],
  ['classes-ulis', '2'],
  ['maison-d-antoine-places', 'six'],
  ['communes-du-canton', 'trois communes'],
]

const plainSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')

describe('Lens, from its records', () => {
  it('prints every figure of the brochure', () => {
    const figures = lens.bilan.figures.map(figure => `${figure.indicator.code}: ${plainSpaces(figure.text)}`)
    expect(figures.toSorted()).toEqual(printed.map(figure => figure.join(': ')).toSorted())
  })

  it('names the two élus as printed', () => {
    expect(lens.bilan.elus.map(elu => elu.name)).toEqual(['Fatima AIT CHIKHEBBIH', 'Daniel KRUSZKA'])
  })

  it('can be submitted, and says what the brochure left out', () => {
    expect(lens.remarks.filter(remark => remark.severity === 'blocking')).toEqual([])
    expect(lens.remarks.map(remark => remark.rule)).toEqual(
      expect.arrayContaining(['missing-source', 'unspecified-period']),
    )
  })

  it('fits four pages', async () => {
    const { pages, overflow } = await renderPdf(lens.bilan, { medias: new Map(), createdAt: now })
    expect({ pages, overflow }).toEqual({ pages: 4, overflow: [] })
  })

  it('has two elected people per canton, and no account shared', async () => {
    expect(await stage.db.elu.count()).toBe(78)
    expect(await stage.db.elu.count({ where: { fictitious: false } })).toBe(2)
    const lensUsers = await stage.db.elu.findMany({
      where: { fictitious: false },
      orderBy: { position: 'asc' },
      select: { user: { select: { email: true, name: true } } },
    })
    expect(lensUsers.map(({ user }) => user)).toEqual([
      { email: 'lens.1@demo.test', name: 'Conseillère de démonstration (Lens)' },
      { email: 'lens.2@demo.test', name: 'Conseiller de démonstration (Lens)' },
    ])
  })
})

describe('editionInState', () => {
  it.each(statuses)('reaches %s by the real decisions', async state => {
    const plan = progress.find(candidate => candidate.state === state && candidate.canton !== 'lens')
    if (!plan) throw new Error(`No canton of the demonstration shows ${state}.`)
    const { id } = await editionInState(stage, { canton: plan.canton, state, now })
    const { status } = await stage.db.edition.findUniqueOrThrow({ where: { id }, select: { status: true } })
    expect(status).toBe(state)
  })
})

describe('after 1 September 2027', () => {
  it('still publishes, with the written reason that anybody would need', async () => {
    const edition = await editionInState(stage, {
      canton: 'berck',
      state: 'publie',
      review: 'none',
      now: new Date('2027-10-15T10:00:00Z'),
    })
    const reasons = await stage.db.historyEvent.count({
      where: { editionId: edition.id, action: 'edition.override-calendar' },
    })
    expect(reasons).toBe(1)
  })
})

describe('the demonstration', () => {
  it('plans thirty-nine bilans, over every state', () => {
    expect(new Set(progress.map(plan => plan.canton)).size).toBe(39)
    expect(new Set(progress.map(plan => plan.state))).toEqual(new Set(statuses))
  })
})

describe('the collection of values', () => {
  it('is asked of the services: one answers, one is late, one is done', async () => {
    await seedCollecting(stage, now)
    // Loading that was interrupted is taken up again: nothing is asked twice.
    await seedCollecting(stage, now)
    const found = await stage.db.dataRequest.findMany({
      orderBy: { service: { code: 'asc' } },
      select: {
        service: { select: { code: true } },
        sentAt: true,
        remindedAt: true,
        returnedAt: true,
        mails: { select: { status: true } },
      },
    })
    expect(found.map(request => [request.service.code, requestState(request)])).toEqual([
      ['autonomie', 'reminded'],
      ['enfance-famille', 'returned'],
      ['insertion', 'asked'],
    ])
    expect(new Set(found.flatMap(({ mails }) => mails.map(({ status }) => status)))).toEqual(
      new Set(['held']),
    )
    expect(await stage.db.collectionNeed.count()).toBeGreaterThan(10)
  })

  it('leaves values for the second person of the service to certify', async () => {
    const waiting = await stage.db.value.findMany({
      where: { certifiedAt: null, enteredBy: { email: 'service@demo.test' } },
      select: { indicator: { select: { code: true } }, periodKey: true },
    })
    expect(waiting).toHaveLength(38)
    expect(new Set(waiting.map(({ indicator, periodKey }) => `${indicator.code} ${periodKey}`))).toEqual(
      new Set(['teleassistance-beneficiaires 2023']),
    )
  })
})
