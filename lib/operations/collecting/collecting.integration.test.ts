import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { countByService, listMissing } from '@/lib/data/collecting/needs'
import { findRequest } from '@/lib/data/collecting/requests'
import { exportHeaders } from '@/lib/domain/import/export-line'
import { applyImport } from '../import/apply'
import { dryRun, groundNow, type ImportGround, refusals, withImportGround } from '../import/test-ground'
import { collectionOf, filled, withAmount } from './collecting-ground'
import { noteReturn, remindService, requestData } from './requests'
import { dataWorkbook } from './workbook'

const asked = { collection: 'collecte', service: 'autonomie' }

const workbookOf = async (ground: ImportGround): Promise<Uint8Array> => {
  const workbook = await dataWorkbook(ground.as('autonomie'), asked)
  if (!workbook.ok) throw new Error(workbook.error.sentence)
  expect(workbook.value.lines).toBe(3)
  return workbook.value.bytes
}

describe('the workbook of a service', () => {
  it('is prefilled, its keys locked; filled in and imported, nothing is missing', () =>
    withImportGround(async ground => {
      const collectionId = await collectionOf(ground)
      const bytes = await workbookOf(ground)
      const parts = unzipSync(bytes)
      const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
      expect(sheet).toContain('<sheetProtection sheet="1"')
      expect(new TextDecoder().decode(parts['xl/worksheets/sheet2.xml'])).toContain('places d’accueil')
      expect((await dryRun(ground, bytes)).counts).toEqual({ new: 0, changed: 0, unchanged: 0, refused: 0 })

      const run = await dryRun(
        ground,
        await filled(bytes, (line, index) => withAmount(line, String(index + 5))),
      )
      expect(run.counts).toEqual({ new: 3, changed: 0, unchanged: 0, refused: 0 })
      expect(await countByService(ground.db, collectionId)).toMatchObject([{ needed: 3, given: 0 }])
      expect(await listMissing(ground.db, collectionId, 10)).toHaveLength(3)
      await applyImport(ground.as('autonomie'), { batchId: run.batchId, doubtsConfirmed: true })
      expect(await countByService(ground.db, collectionId)).toMatchObject([{ needed: 3, given: 3 }])
      expect(await listMissing(ground.db, collectionId, 10)).toEqual([])
      expect((await dryRun(ground, await workbookOf(ground))).counts).toEqual({
        new: 0,
        changed: 0,
        unchanged: 3,
        refused: 0,
      })
    }))

  it('tells a line whose key was edited', () =>
    withImportGround(async ground => {
      await collectionOf(ground)
      const period = exportHeaders.indexOf('Période')
      const bytes = await filled(await workbookOf(ground), (line, index) =>
        withAmount(index === 1 ? line.with(period, '2022') : line, '5'),
      )
      const run = await dryRun(ground, bytes)
      expect(run.counts).toMatchObject({ new: 2, refused: 1 })
      expect(refusals(run.cells)).toEqual([
        { line: 3, column: exportHeaders.length, reason: expect.stringContaining('ont été modifiés') },
      ])
    }))

  it('is given to its service and to the cabinet only', () =>
    withImportGround(async ground => {
      await collectionOf(ground)
      expect(await dataWorkbook(ground.as('cabinet'), asked)).toMatchObject({ ok: true })
      expect(await dataWorkbook(ground.as('finances'), asked)).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      })
    }))
})

describe('the request made to a service', () => {
  it('is made, reminded and returned, each told in the history', () =>
    withImportGround(async ground => {
      const collectionId = await collectionOf(ground)
      const service = await ground.db.service.findUniqueOrThrow({
        where: { code: 'autonomie' },
        select: { id: true },
      })
      const target = { collectionId, serviceId: service.id }
      const refusedCodes = [
        await requestData(ground.as('autonomie'), { ...target, dueOn: '2026-12-01' }),
        await remindService(ground.as('cabinet'), target),
        await noteReturn(ground.as('finances'), target),
      ].map(result => (result.ok ? 'ok' : result.error.code))
      expect(refusedCodes).toEqual(['forbidden', 'not-awaited', 'forbidden'])
      expect(await requestData(ground.as('cabinet'), { ...target, dueOn: '2026-12-01' })).toMatchObject({
        ok: true,
      })
      expect(await remindService(ground.as('cabinet'), target)).toMatchObject({ ok: true })
      expect(await noteReturn(ground.as('autonomie'), target)).toMatchObject({ ok: true })
      expect(await findRequest(ground.db, collectionId, service.id)).toMatchObject({
        sentAt: groundNow,
        remindedAt: groundNow,
        returnedAt: groundNow,
      })
      const told = await ground.db.historyEvent.findMany({ orderBy: { id: 'asc' }, select: { action: true } })
      expect(told.map(({ action }) => action).toSorted()).toEqual([
        'collection.remind-data',
        'collection.request-data',
        'collection.return-data',
      ])
    }))
})
