import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { findBatch, noteProgress } from '@/lib/data/import/batches'
import { countOutcomes } from '@/lib/data/import/compare'
import { withConnection } from '@/lib/services/database/connection'
import { untilWaiting } from '../edition/tiny-path'
import { beginDryRun } from './begin'
import { cancelImport } from './cancel'
import { receiveFile } from './receive'
import { stageImport, stageOpenImports } from './stage'
import { dryRun, type ImportGround, withImportGround } from './test-ground'

const header = 'Indicateur;Territoire;Période;Valeur\n'
const periods = Array.from({ length: 90 }, (_, index) => 1910 + index)

/** 11 700 values, each cell once: three packets of COPY. */
const long = (value: number): string => {
  const lines = ['99', '9901', '9902', '99498', '99765'].flatMap(place =>
    ['places', 'aides'].flatMap(indicator =>
      periods.flatMap(year => [
        `${indicator};${place};${year};${value}`,
        ...Array.from(
          { length: 12 },
          (_, span) => `${indicator};${place};${year}..${year + span + 1};${value}`,
        ),
      ]),
    ),
  )
  return `${header}${lines.join('\n')}\n`
}

const receive = async (ground: ImportGround, content: string) => {
  const context = ground.as('autonomie')
  const received = await receiveFile(context, { name: 'long.csv', bytes: new TextEncoder().encode(content) })
  if (!received.ok) throw new Error(received.error.sentence)
  const begun = await beginDryRun(context, { ...received.value, source: null })
  expect(begun.ok).toBe(true)
  return received.value.batchId
}

const stage = (ground: ImportGround, batchId: string) =>
  stageImport({ ...ground.as('autonomie'), databaseUrl: ground.databaseUrl }, batchId)

describe('the reading of a file', () => {
  it('says how far it is, and starts again after it was cut', () =>
    withImportGround(async ground => {
      const content = long(7)
      const batchId = await receive(ground, content)
      expect((await findBatch(ground.db, batchId))?.cellsExpected).toBe(11_700)
      // What an interrupted attempt leaves behind.
      await ground.db.importCell.create({
        data: { batchId, line: 2, column: 4, outcome: 'refused', reason: 'x', raw: '' },
      })
      await noteProgress(ground.db, batchId, 1)
      expect(await stage(ground, batchId)).toBe('ready')
      expect(await countOutcomes(ground.db, batchId)).toEqual({
        new: 11_700,
        changed: 0,
        unchanged: 0,
        refused: 0,
      })
      expect(await findBatch(ground.db, batchId)).toMatchObject({
        status: 'ready',
        cellsRead: 11_700,
        cellsExpected: 11_700,
      })
      expect(await stage(ground, batchId)).toBe('nothing')
    }))

  it('stops when it is given up, and keeps no cell', () =>
    withImportGround(async ground => {
      const batchId = await receive(ground, long(7))
      expect(await cancelImport(ground.as('finances'), batchId)).toMatchObject({
        ok: false,
        error: { code: 'other-author' },
      })
      expect(await cancelImport(ground.as('autonomie'), batchId)).toMatchObject({ ok: true })
      expect(await stage(ground, batchId)).toBe('cancelled')
      expect(await countOutcomes(ground.db, batchId)).toEqual({
        new: 0,
        changed: 0,
        unchanged: 0,
        refused: 0,
      })
      expect(await findBatch(ground.db, batchId)).toMatchObject({ status: 'cancelled' })
    }))

  it('given up while it is compared, is not offered to be saved', () =>
    withImportGround(async ground => {
      const batchId = await receive(ground, `${header}${'places;Arras-1;2023;1\n'.repeat(2)}`)
      const cancelled = await withConnection(ground.databaseUrl, first =>
        withConnection(ground.databaseUrl, async second => {
          // Held back once its cells are in, then as they are compared.
          await first.query('BEGIN')
          await first.query('SELECT 1 FROM import_batches WHERE id = $1 FOR UPDATE', [batchId])
          const staging = stage(ground, batchId)
          await untilWaiting(ground, 1)
          await second.query('BEGIN')
          await second.query('SELECT 1 FROM import_cells WHERE batch_id = $1 FOR UPDATE', [batchId])
          await first.query('COMMIT')
          await untilWaiting(ground, 1)
          expect(await cancelImport(ground.as('autonomie'), batchId)).toMatchObject({ ok: true })
          await second.query('COMMIT')
          return staging
        }),
      )
      expect(cancelled).toBe('cancelled')
      expect(await findBatch(ground.db, batchId)).toMatchObject({ status: 'cancelled' })
      expect(await ground.db.importCell.count()).toBe(0)
    }))

  it('is done once by two servers that take it up together', () =>
    withImportGround(async ground => {
      const batchId = await receive(ground, long(7))
      const outcomes = await Promise.all([stage(ground, batchId), stage(ground, batchId)])
      expect(outcomes.toSorted()).toEqual(['nothing', 'ready'])
      expect(await ground.db.importCell.count()).toBe(11_700)
    }))

  it('is asked of a job with the state that awaits it', () =>
    withImportGround(async ground => {
      const context = ground.as('autonomie')
      const bytes = new TextEncoder().encode(`${header}places;Arras-1;2023;1\n`)
      const received = await receiveFile(context, { name: 'court.csv', bytes })
      if (!received.ok) throw new Error(received.error.sentence)
      const { batchId, mapping } = received.value
      const begun = await beginDryRun(context, { batchId, mapping, source: null, later: true })
      expect(begun).toMatchObject({ ok: true })
      expect(await ground.db.$queryRaw`SELECT data FROM pgboss.job WHERE name = 'import-valeurs'`).toEqual([
        { data: { batchId } },
      ])
      // Lost all the same, it is found by the job of every minute.
      await stageOpenImports({ ...context, databaseUrl: ground.databaseUrl })
      expect(await findBatch(ground.db, batchId)).toMatchObject({ status: 'ready' })
    }))

  it('ends on a file that becomes unreadable, with the line', () =>
    withImportGround(async ground => {
      const run = await dryRun(
        ground,
        `${header}${'places;Arras-1;2023;1\n'.repeat(2_000)}"places;Arras-1;2023;1\n`,
      )
      expect(run.outcome).toBe('failed')
      expect(run.problem).toContain('ligne 2002')
      expect(run.counts).toEqual({ new: 0, changed: 0, unchanged: 0, refused: 0 })
    }))

  it('refuses a bomb, a heavy file and a file without headers before keeping anything', () =>
    withImportGround(async ground => {
      const bomb = zipSync({ 'xl/workbook.xml': strToU8(`<workbook>${' '.repeat(30_000_000)}</workbook>`) })
      const files = [bomb, new Uint8Array(26 * 1024 * 1024), new Uint8Array(), strToU8('\n\n')]
      for (const bytes of files) {
        const received = await receiveFile(ground.as('autonomie'), { name: 'x', bytes })
        expect(received.ok).toBe(false)
      }
      expect(await receiveFile(ground.as('cabinet'), { name: 'x', bytes: strToU8(header) })).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      })
      expect(await ground.db.importBatch.count()).toBe(0)
    }))
})
