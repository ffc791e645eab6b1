import { describe, expect, it } from 'vitest'
import { findBatch } from '@/lib/data/import/batches'
import { mappingSchema } from '@/lib/domain/import/mapping'
import { type OutSheet, writeXlsx } from '@/lib/services/spreadsheet/write-xlsx'
import { beginDryRun } from './begin'
import { chooseSheet } from './choose-sheet'
import { readExamples } from './read-examples'
import { receiveFile } from './receive'
import { dryRun, groundNow, type ImportGround, withImportGround } from './test-ground'

const headers = ['Indicateur', 'Territoire', 'Période', 'Valeur']
const sheet = (name: string, amount: string): OutSheet => ({
  name,
  rows: [headers, ['places', '9901', '2023', amount]],
})
const notes: OutSheet = {
  name: 'Lisez-moi',
  rows: [
    ['À propos', 'Ce fichier'],
    ['Auteur', 'Le service'],
  ],
}

const mappingOf = async ({ db }: ImportGround, batchId: string) =>
  mappingSchema.parse((await findBatch(db, batchId))?.mapping)

const receive = async (ground: ImportGround, sheets: OutSheet[]) => {
  const received = await receiveFile(ground.as('autonomie', groundNow), {
    name: 'classeur.xlsx',
    bytes: writeXlsx(sheets),
  })
  if (!received.ok) throw new Error(received.error.sentence)
  return received.value.batchId
}

describe('a workbook of several sheets', () => {
  it('is read where places and values are; « Valeurs » first', () =>
    withImportGround(async ground => {
      const found = await receive(ground, [notes, sheet('2023', '4'), sheet('2024', '5')])
      expect(await mappingOf(ground, found)).toMatchObject({
        sheet: '2023',
        sheets: ['Lisez-moi', '2023', '2024'],
      })
      const named = await receive(ground, [sheet('Brouillon', '4'), sheet('Valeurs', '5')])
      expect(await mappingOf(ground, named)).toMatchObject({ sheet: 'Valeurs' })
    }))

  it('is read from the sheet that was chosen, until the dry run', () =>
    withImportGround(async ground => {
      const context = ground.as('autonomie')
      const batchId = await receive(ground, [sheet('Valeurs', '4'), sheet('Suite', '7')])
      expect(await chooseSheet(ground.as('finances'), { batchId, sheet: 'Suite' })).toMatchObject({
        error: { code: 'other-author' },
      })
      expect(await chooseSheet(context, { batchId, sheet: 'Absente' })).toMatchObject({
        error: { code: 'unknown-sheet' },
      })
      expect(await chooseSheet(context, { batchId, sheet: 'Suite' })).toMatchObject({ ok: true })
      const mapping = await mappingOf(ground, batchId)
      expect(mapping).toMatchObject({ sheet: 'Suite' })
      // Whatever the form says, the sheet is the one that was chosen.
      const said = { ...mapping, sheet: 'Valeurs' }
      expect(await beginDryRun(context, { batchId, mapping: said, source: null })).toMatchObject({ ok: true })
      expect(await mappingOf(ground, batchId)).toMatchObject({ sheet: 'Suite' })
      expect(await chooseSheet(context, { batchId, sheet: 'Valeurs' })).toMatchObject({
        error: { code: 'stale' },
      })
    }))

  it('shows what the columns of its sheet hold, below the headers; nothing of a file that is gone', () =>
    withImportGround(async ground => {
      const { store } = ground.as('autonomie')
      const batchId = await receive(ground, [notes, sheet('2023', '4'), sheet('2024', '5')])
      const examples = async () => {
        const batch = await findBatch(ground.db, batchId)
        const file = { sha256: batch?.sha256 ?? '', mapping: await mappingOf(ground, batchId) }
        expect(await readExamples({ get: async () => null }, file)).toEqual([])
        return readExamples(store, file)
      }
      expect(await examples()).toEqual([['places'], ['9901'], ['2023'], ['4']])
      expect(await chooseSheet(ground.as('autonomie'), { batchId, sheet: '2024' })).toMatchObject({
        ok: true,
      })
      expect(await examples()).toEqual([['places'], ['9901'], ['2023'], ['5']])
    }))

  it('gives the values of its sheet', () =>
    withImportGround(async ground => {
      const bytes = writeXlsx([notes, sheet('2024', '7')])
      const run = await dryRun(ground, bytes)
      expect(run.cells.map(({ raw, outcome }) => [raw, outcome])).toEqual([['7', 'new']])
    }))
})
