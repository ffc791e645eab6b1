import { describe, expect, it } from 'vitest'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import { previewTokens } from '@/lib/domain/bilan/preview-tokens'
import { resolvePages } from '@/lib/domain/bilan/resolve'
import type { FigureToken } from '@/lib/domain/figure/token'
import { readableCells } from '@/lib/operations/import/readable-cell'
import { importReport } from '@/lib/operations/import/report'
import { dryRun, type ImportGround, withImportGround } from '@/lib/operations/import/test-ground'
import { concealedValues } from '@/lib/operations/indicator/concealed-values'
import { readCellHistory } from '@/lib/operations/indicator/read-history'
import { figureParts } from '../edition/figure-parts'
import { loadSeenPreview } from '../modele/seen-preview'
import { exportTable } from './export-table'
import { territoryPage } from './territory-page'
import { concealedIn, valuePage } from './value-page'

type Person = Parameters<ImportGround['as']>[0]

/** 45 in the département, 3 in Arras-1 (a small count), 42 in Lens (which would give it away); 40 stood in Lens before. */
const withSmallCounts = (work: (ground: ImportGround) => Promise<void>) =>
  withImportGround(async ground => {
    const { db, indicators, territories } = ground
    await db.indicator.update({ where: { id: indicators.places }, data: { smallCountThreshold: 5 } })
    const put = (territoryId: string, amount: string, periodKey = '2023') =>
      db.value.create({
        data: { indicatorId: indicators.places, territoryId, periodKind: 'year', periodKey, amount },
        select: { id: true },
      })
    const former = await put(territories.lens, '40')
    await db.value.update({ where: { id: former.id }, data: { supersededAt: new Date() } })
    const standing = await put(territories.lens, '42')
    await db.value.update({ where: { id: former.id }, data: { supersededById: standing.id } })
    await put(territories.departement, '45')
    await put(territories.arras, '3')
    await put(territories.departement, '47', '2022')
    await work(ground)
  })

const history = async (ground: ImportGround, who: Person, territory: string) => {
  const read = await readCellHistory(ground.as(who), { indicator: 'places', territory, period: '2023' })
  if (!read.ok) throw new Error(read.error.sentence)
  return read.value.versions.map(({ printed }) => printed)
}

const asked = (desc: boolean) => ({
  query: '',
  page: 1,
  pageSize: 20,
  sort: { id: 'valeur', desc },
  filters: {},
})

const sorted = async (ground: ImportGround, who: Person, desc: boolean) => {
  const indicator = await ground.db.indicator.findUniqueOrThrow({
    where: { code: 'places' },
    select: { id: true, unit: true, serviceId: true, smallCountThreshold: true },
  })
  const concealed = await concealedIn(ground.db, ground.as(who).viewer, indicator)
  const { rows } = await valuePage(ground.db, indicator, concealed, asked(desc))
  return rows.map(({ territory, printed }) => `${territory} ${printed}`)
}

const exportedRows = async (ground: ImportGround, who: Person) => {
  const view = { columns: 'territoire,valeur', asked: asked(false), indicator: 'places' }
  const table = await exportTable(ground.db, ground.as(who).viewer, 'valeurs', view)
  if (!table.ok) throw new Error(table.error.sentence)
  const rows: unknown[] = []
  for await (const packet of table.value.rows) rows.push(...packet)
  return rows
}

const placesIn = (territory: string): FigureToken => ({
  indicator: 'places',
  territory,
  periods: ['2023'],
  operation: 'value',
  format: 'exact',
  claim: 'exact',
  label: false,
})

/** A modèle that prints the places of its canton and of the whole, as this person sees it for one canton. */
const modeleFor = async (ground: ImportGround, who: Person, territoryId: string) => {
  const tokens = [placesIn('self'), placesIn('departement:99')]
  const content = modeleContentSchema.parse({
    pages: 1,
    rubriques: [
      {
        key: 'une',
        page: 1,
        title: { type: 'doc', content: [{ type: 'paragraph' }] },
        chapo: null,
        ambition: null,
        blocks: [
          {
            key: 'texte',
            type: 'texte',
            content: {
              title: null,
              text: {
                type: 'doc',
                content: [
                  {
                    type: 'paragraph',
                    content: tokens.map(token => ({ type: 'figure', attrs: { token } })),
                  },
                ],
              },
            },
          },
        ],
      },
    ],
  })
  const identity = {
    name: 'Conseil départemental',
    tagline: '',
    accent: '#7a1f2b',
    contactDomain: 'exemple.test',
    logoSha256: null,
  }
  const modele = { code: 'essai', name: 'Essai', issuer: 'institution' as const }
  const seen = await loadSeenPreview(
    ground.as(who),
    { version: { id: 'v', identity, content, modele }, territoryId },
    { ...ground.as(who).settings, now: ground.as(who).now },
  )
  if (!seen) throw new Error('No such territory')
  const printed = Object.values(previewTokens(seen.input).figures).map(figure => figure.text)
  const behind = await figureParts(ground.db, ground.as(who).viewer, placesIn('self'), seen.input)
  const pages = JSON.stringify(resolvePages(seen.input))
  return { printed, behind: behind.parts.map(part => part.printed), pages, withheld: seen.withheld }
}

const text = async (pieces: AsyncGenerator<string>): Promise<string> => {
  let all = ''
  for await (const piece of pieces) all += piece
  return all
}

describe('a value hidden because it would give a small count away', () => {
  it('is hidden in the history of its cell, with all that stood there; its service reads everything', () =>
    withSmallCounts(async ground => {
      expect(await history(ground, 'finances', 'canton:9902')).toEqual(['non affiché', 'non affiché'])
      expect(await history(ground, 'finances', 'canton:9901')).toEqual(['moins de 5'])
      expect(await history(ground, 'finances', 'departement:99')).toEqual(['45'])
      for (const who of ['autonomie', 'cabinet'] as const)
        expect(await history(ground, who, 'canton:9902')).toEqual(['42', '40'])
    }))

  it('is not found again by what stood beside it: no former amount is told, even where nothing stands any more', () =>
    withSmallCounts(async ground => {
      const { db, indicators, territories } = ground
      const stood = { indicatorId: indicators.places, periodKind: 'year' as const, supersededAt: new Date() }
      // The whole was first 43: with Lens at 40 and Arras-1 at 3, either gave the other.
      await db.value.create({
        data: { ...stood, territoryId: territories.departement, periodKey: '2023', amount: '43' },
      })
      await db.value.create({
        data: { ...stood, territoryId: territories.saintOmer, periodKey: '2023', amount: '12' },
      })
      expect((await history(ground, 'finances', 'departement:99')).toSorted()).toEqual(['45', 'non affiché'])
      expect(await history(ground, 'finances', 'commune:99765')).toEqual(['non affiché'])
      for (const who of ['autonomie', 'cabinet'] as const) {
        expect((await history(ground, who, 'departement:99')).toSorted()).toEqual(['43', '45'])
        expect(await history(ground, who, 'commune:99765')).toEqual(['12'])
      }
      // No threshold, nothing to hide.
      await db.indicator.update({ where: { id: indicators.places }, data: { smallCountThreshold: null } })
      expect(await history(ground, 'finances', 'canton:9902')).toEqual(['42', '40'])
    }))

  it('plays no part in the order of a table', () =>
    withSmallCounts(async ground => {
      const ends = ['canton d’Arras-1 moins de 5', 'canton de Lens non affiché']
      const whole = ['département de Val-Fictif 45', 'département de Val-Fictif 47']
      expect(await sorted(ground, 'finances', false)).toEqual([...whole, ...ends])
      expect(await sorted(ground, 'finances', true)).toEqual([...whole.toReversed(), ...ends])
      expect(await sorted(ground, 'autonomie', false)).toEqual([
        'canton d’Arras-1 3',
        'canton de Lens 42',
        ...whole,
      ])
    }))

  it('is hidden in the file of the table', () =>
    withSmallCounts(async ground => {
      expect(await exportedRows(ground, 'finances')).toEqual([
        ['département de Val-Fictif', { amount: '45' }],
        ['département de Val-Fictif', { amount: '47' }],
        ['canton d’Arras-1', 'moins de 5'],
        ['canton de Lens', 'non affiché'],
      ])
      expect(await exportedRows(ground, 'cabinet')).toContainEqual(['canton d’Arras-1', { amount: '3' }])
    }))

  it('is hidden in the table of its territory, page after page', () =>
    withSmallCounts(async ground => {
      const { territories, indicators, db } = ground
      // Another indicator on the page before: what is asked for one page must not depend on the others.
      await db.value.create({
        data: {
          indicatorId: indicators.aides,
          territoryId: territories.lens,
          periodKind: 'year',
          periodKey: '2023',
          amount: '7',
        },
      })
      const pages = async (who: Person) => {
        const read: string[] = []
        for (let page = 1; page <= 2; page += 1) {
          const one = { ...asked(false), sort: { id: 'indicateur', desc: false }, page, pageSize: 1 }
          const { rows, total } = await territoryPage(db, ground.as(who).viewer, territories.lens, one)
          expect(total).toBe(2)
          read.push(...rows.map(({ code, printed }) => `${code} ${printed}`))
        }
        return read
      }
      expect(await pages('finances')).toEqual(['aides 7\u00a0€', 'places non affiché'])
      expect(await pages('autonomie')).toEqual(['aides 7\u00a0€', 'places 42'])
    }))

  it('is one and the same wherever it is asked', () =>
    withSmallCounts(async ground => {
      const indicators = await ground.db.indicator.findMany({
        select: { id: true, serviceId: true, smallCountThreshold: true },
      })
      const { viewer } = ground.as('finances')
      const one = indicators.filter(({ id }) => id === ground.indicators.places)
      const everywhere = await concealedValues(ground.db, viewer, one, null)
      expect([...everywhere.values()].toSorted()).toEqual(['moins de 5', 'non affiché'])
      expect(await concealedValues(ground.db, viewer, indicators, ['2023'])).toEqual(everywhere)
      expect((await concealedValues(ground.db, viewer, indicators, ['2022'])).size).toBe(0)
      expect((await concealedValues(ground.db, ground.as('cabinet').viewer, indicators, null)).size).toBe(0)
    }))

  it('is not told by the import that wrote it, nor by its report, but to whoever sent it', () =>
    withSmallCounts(async ground => {
      const run = await dryRun(
        ground,
        'Indicateur;Territoire;Période;Valeur\nplaces;9901;2023;2\nplaces;9909;2023;1\n',
      )
      const author = ground.as('autonomie').viewer
      const batch = { id: run.batchId, createdById: author.id }
      const seen = (who: Person) =>
        readableCells(ground.as(who).viewer, author.id, run.cells).map(({ raw }) => raw)
      expect(seen('finances')).toEqual(['non affiché', 'non affiché'])
      expect(seen('cabinet')).toEqual(['2', '9909'])
      const report = (who: Person) => text(importReport(ground.db, ground.as(who).viewer, batch))
      expect(await report('finances')).not.toMatch(/;[123];|;[123]\r/)
      expect(await report('autonomie')).toMatch(/;3;2;\r/)
    }))

  it('is on no page of a modèle seen for its territory, nor in what a token would print', () =>
    withSmallCounts(async ground => {
      const { arras, lens } = ground.territories
      for (const [canton, amount] of [
        [arras, '3'],
        [lens, '42'],
      ] as const) {
        const hidden = await modeleFor(ground, 'finances', canton)
        expect(hidden).toMatchObject({ printed: ['[à compléter]', '45'], behind: [], withheld: true })
        expect(hidden.pages).not.toContain(`"value":"${amount}"`)
        for (const who of ['autonomie', 'cabinet'] as const) {
          const seen = await modeleFor(ground, who, canton)
          expect(seen).toMatchObject({ printed: [amount, '45'], behind: [amount], withheld: false })
          expect(seen.pages).toContain(`"value":"${amount}"`)
        }
      }
    }))
})
