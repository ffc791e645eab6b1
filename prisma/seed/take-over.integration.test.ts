import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import { loadWorking } from '@/lib/data/edition/load-working'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import type { FigureToken } from '@/lib/domain/figure/token'
import { type PlacedFigure, placeKey } from '@/lib/domain/takeover/match-document'
import { applyTakeOver } from '@/lib/operations/takeover/apply'
import { readTakeOver, type TakeOverProposal } from '@/lib/operations/takeover/read'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { docx } from '@/lib/services/document/docx.fixture'
import { closeDocuments } from '@/lib/services/document/pool'
import { closePrint, renderPdf } from '@/lib/services/print/render'
import { diskStore } from '@/lib/services/storage/file-store'
import { viewerOf } from './build/viewers'
import type { Stage } from './build/walk'
import { seedTestData } from './load/base'

const settings = { siteUrl: 'https://bilans.exemple.fr', demonstration: true }
const now = new Date('2026-11-20T10:00:00Z')
const brochure = readFileSync(path.join(process.cwd(), 'lib/domain/takeover/lens-brochure.fixture.txt'))
let database: TestDatabase
let folder: string
let stage: Stage
let editionId: string

beforeAll(async () => {
  database = await createTestDatabase('take-over')
  folder = await mkdtemp(path.join(tmpdir(), 'take-over-'))
  stage = { db: createClient(database.appUrl), store: diskStore(folder), settings }
  const { id } = await seedTestData(stage.db, now)
  editionId = id
})

afterAll(async () => {
  await closePrint()
  await closeDocuments()
  await stage.db.$disconnect()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const as = async (email: string, at = now) => ({ ...stage, viewer: await viewerOf(stage.db, email), now: at })

const read = async (bytes: Uint8Array): Promise<TakeOverProposal> => {
  const found = await readTakeOver(await as('communication@demo.test'), {
    editionId,
    bytes,
    typography: true,
  })
  if (!found.ok) throw new Error(found.error.sentence)
  return found.value
}

const resolved = async () => {
  const working = await loadWorking(stage.db, editionId, { ...settings, now })
  if (!working) throw new Error('Lens was not made.')
  return { ...resolveBilan(working.input), working }
}

const sureOf = ({ figures }: TakeOverProposal): { figure: PlacedFigure; token: FigureToken }[] =>
  figures.flatMap(figure => {
    const [best] = figure.offers
    return figure.standing === 'sure' && best ? [{ figure, token: best.token }] : []
  })

const cell = ({ indicator, periods }: Pick<FigureToken, 'indicator' | 'periods'>) =>
  `${indicator} ${periods.join('+')}`

describe('a brochure taken over with the base of the demonstration', () => {
  it('matches the pasted text, among every value of the canton, its communes and the département', async () => {
    const proposal = await read(brochure)
    const sure = sureOf(proposal)
    const asked = proposal.figures.filter(({ standing }) => standing !== 'sure')
    console.info(
      `pasted: ${sure.length} of ${proposal.figures.length} numbers matched; asked: ${asked.map(({ text }) => text).join(', ')}`,
    )
    expect(sure.length).toBeGreaterThanOrEqual(0.9 * proposal.figures.length)
    // Each token prints the very number that the document stated.
    const { bilan } = await resolved()
    const printed = new Map(
      bilan.figures.map(figure => [
        `${figure.indicator.code} ${figure.parts.map(({ periodKey }) => periodKey).join('+')}`,
        figure.value,
      ]),
    )
    for (const { token } of sure) expect([...printed.keys()]).toContain(cell(token))
  })

  it('reads back the tables of numbers of the PDF that we print', async () => {
    const { bilan } = await resolved()
    const { bytes } = await renderPdf(bilan, { medias: new Map(), createdAt: now })
    const proposal = await read(bytes)
    const sure = new Set(sureOf(proposal).map(({ token }) => cell(token)))
    const printed = bilan.figures.map(({ indicator, parts }) =>
      cell({ indicator: indicator.code, periods: parts.map(({ periodKey }) => periodKey) }),
    )
    const missed = printed.filter(figure => !sure.has(figure))
    console.info(
      `PDF: ${printed.length - missed.length} of ${printed.length} figures matched; missed: ${missed.join(', ')}`,
    )
    expect([...sure].filter(figure => !printed.includes(figure))).toEqual([])
    expect(missed.length).toBeLessThanOrEqual(0.1 * printed.length)
  })

  it('matches a DOCX by its headings and its words', async () => {
    const { rubriques, figures } = await read(
      docx([
        { style: 'Titre1', text: 'Le handicap en chiffres' },
        {
          text: 'Le canton compte 377 bénéficiaires de la PCH et 253 élèves en situation de handicap transportés.',
        },
        { item: true, text: '2 classes ULIS' },
        { text: 'Un total de 4321 dont nul ne sait rien.' },
      ]),
    )
    expect(rubriques.map(({ title }) => title)).toEqual(['Le handicap en chiffres'])
    expect(figures.map(({ text, standing, offers }) => [text, standing, offers[0]?.token.indicator])).toEqual(
      [
        ['377', 'sure', 'pch-beneficiaires'],
        ['253', 'sure', 'eleves-transport-adapte'],
        ['2', 'sure', 'classes-ulis'],
        ['4\u202F321', 'none', undefined],
      ],
    )
  })
})

describe('applyTakeOver', () => {
  const request = async (text: string) => {
    const proposal = await read(new TextEncoder().encode(text))
    const choices = Object.fromEntries(sureOf(proposal).map(({ figure, token }) => [placeKey(figure), token]))
    return { editionId, mode: 'replace' as const, rubriques: proposal.rubriques, choices }
  }
  const content = () =>
    stage.db.block.findMany({ where: { editionId, deletedAt: null }, orderBy: { id: 'asc' } })

  it('is refused to who may not write, and for a figure that is not offered; nothing is written', async () => {
    const before = await content()
    const asked = await request('Depuis 2021, 719 jeunes ou bénéficiaires du RSA ont retrouvé un emploi.')
    for (const email of ['direction@demo.test', 'lens.1@demo.test', 'service@demo.test'])
      expect(await applyTakeOver(await as(email), asked)).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      })
    const [place = ''] = Object.keys(asked.choices)
    const other: FigureToken = {
      ...Object.values(asked.choices)[0],
      indicator: 'apa-beneficiaires',
    } as FigureToken
    expect(
      await applyTakeOver(await as('communication@demo.test'), { ...asked, choices: { [place]: other } }),
    ).toMatchObject({ ok: false, error: { code: 'base-changed' } })
    expect(await content()).toEqual(before)
    expect(await stage.db.checkpoint.count()).toBe(0)
  })

  it('writes the brochure with its figures, keeps the draft first, and holds what is to be verified', async () => {
    const before = await content()
    const asked = await request(
      `${brochure.toString('utf8')}\n\n\nLe canton compte 4321 merveilles dont nul ne sait rien.`,
    )
    const later = new Date(now.getTime() + 60_000)
    const applied = await applyTakeOver(await as('communication@demo.test', later), asked)
    expect(applied).toEqual({ ok: true, value: { linked: 27, toVerify: 1 } })

    const { bilan, remarks, working } = await resolved()
    expect(bilan.figures.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['719', '634', '79,8\u00A0millions d’euros']),
    )
    expect(remarks.filter(({ rule }) => rule === 'to-verify')).toHaveLength(1)
    expect(remarks.filter(({ rule }) => rule === 'unknown-indicator' || rule === 'missing-value')).toEqual([])
    // The cover of the draft stays; « Retours à l’emploi » is a series again.
    const types = working.input.rubriques.flatMap(({ blocks }) => blocks.map(({ type }) => type))
    expect(types[0]).toBe('couverture')
    expect(types).toEqual(
      expect.arrayContaining(['edito', 'evolution', 'chiffres_cles', 'encadre', 'exergue', 'contact']),
    )

    expect(await stage.db.checkpoint.findMany({ select: { kind: true, name: true } })).toEqual([
      { kind: 'before', name: 'Avant la reprise d’un document' },
    ])
    const { id } = await viewerOf(stage.db, 'communication@demo.test')
    const writes = await stage.db.blockWrite.findMany({ where: { editionId, writtenAt: later } })
    expect(new Set(writes.map(({ authorId }) => authorId))).toEqual(new Set([id]))
    expect(await stage.db.blockReference.count({ where: { editionId, kind: 'indicator' } })).toBeGreaterThan(
      20,
    )
    // What was written before stays among the writes.
    const earlier = await stage.db.blockWrite.count({
      where: { blockId: { in: before.map(block => block.id) } },
    })
    expect(earlier).toBeGreaterThanOrEqual(before.length)
  })
})
