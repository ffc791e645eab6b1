import { amountColumn, exportHeaders } from '@/lib/domain/import/export-line'
import { cellText } from '@/lib/domain/import/source-cell'
import { readRequestId, requestSheet } from '@/lib/operations/collecting/request-sheet'
import { readFirstRows } from '@/lib/services/spreadsheet/read-rows'
import { writeXlsx } from '@/lib/services/spreadsheet/write-xlsx'
import { collection } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { importPage } from '../pages/import-page'

const service = 'Direction de l’autonomie (démonstration)'

test('the cabinet reminds a service; its workbook, filled in and imported, is the answer', async ({
  browserOf,
}) => {
  const cabinet = await browserOf(people.cabinet)
  // By its name: the newest collection is that of whichever test made one last.
  await cabinet.goto(`/atelier/collectes?collection=${collection}`, { waitUntil: 'networkidle' })
  const request = cabinet.getByRole('main').getByRole('listitem').filter({ hasText: service })
  await expect(cabinet.getByRole('main')).toContainText('aucun courriel ne part')
  await request.getByRole('button', { name: 'Relancer' }).click()
  await expect(request).toContainText('Le courriel de relance n’est pas parti')
  await expect(request).toContainText('Relancée')

  const page = await browserOf(people.service)
  const address = await request.getByRole('link', { name: 'Classeur prérempli' }).getAttribute('href')
  const workbook = await (await page.request.get(address ?? '')).body()
  const rows = (await readFirstRows(workbook, 5_000)).map(({ cells }) =>
    exportHeaders.map((_, column) => cellText(cells[column])),
  )
  const empty = rows.findIndex((row, index) => index > 0 && row[amountColumn] === '')
  expect(empty).toBeGreaterThan(0)
  const requestId = await readRequestId(workbook)
  if (!requestId) throw new Error('The workbook names no request.')
  const imports = importPage(page)
  await imports.send({
    name: 'rempli.xlsx',
    bytes: writeXlsx([
      {
        name: 'Valeurs',
        rows: rows.map((row, index) => (index === empty ? row.with(amountColumn, '12') : row)),
      },
      requestSheet(requestId),
    ]),
  })
  await imports.tryIt()
  await expect(imports.main).toContainText(`Classeur demandé à\u00A0: ${service}`)
  const surprising = imports.main.getByRole('checkbox')
  if ((await surprising.count()) > 0) await surprising.check()
  await imports.main.getByRole('button', { name: /^Enregistrer 1/ }).click()
  await expect(imports.main).toContainText('Les valeurs sont enregistrées')
  await cabinet.reload()
  await expect(request).toContainText('Rendue')

  // Undone, it is awaited again.
  await imports.main.getByRole('button', { name: 'Annuler tout l’import…' }).click()
  await page
    .getByRole('dialog', { name: 'Annuler tout l’import' })
    .getByRole('button', { name: 'Annuler l’import' })
    .click()
  await expect(imports.main).toContainText('Annulé après enregistrement')
  await cabinet.reload()
  await expect(request).toContainText('Relancée')
})
