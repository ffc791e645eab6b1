import { strToU8 } from 'fflate'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { importPage } from '../pages/import-page'
import { valuesPage } from '../pages/values-page'

const indicator = 'pch-beneficiaires'

test('a value that bilans print is counted before it is saved, and can be given up', async ({
  browserOf,
  records,
}) => {
  const page = await browserOf(people.service, { permissions: ['clipboard-read', 'clipboard-write'] })
  const values = valuesPage(page)
  const before = await records.values(indicator, 'arras-3', '2023')
  await values.open(indicator)
  await page.getByRole('main').getByLabel('Motif').fill('Registre relu')
  await (await values.cell('Arras-3', '2023')).click()
  await values.paste(String(Number(before.at(-1)?.amount) + 1))
  await values.said('1 case à régler.')
  await expect(values.panel).toContainText(/une proposition y sera ouverte/i)
  await expect(page.getByRole('main')).toContainText('1 valeur imprimée dans des bilans')
  expect(await records.values(indicator, 'arras-3', '2023')).toEqual(before)
  await values.panel.getByRole('button', { name: 'Renoncer' }).click()
  await expect(page.getByRole('main')).not.toContainText('imprimée dans des bilans')
  expect(await records.values(indicator, 'arras-3', '2023')).toEqual(before)

  // The same value in a file: counted before it is confirmed, and nothing is written.
  const imports = importPage(page)
  await imports.send({
    name: 'arras.csv',
    bytes: strToU8(
      `Indicateur;Type de territoire;Territoire;Période;Valeur\n${indicator};Canton;Arras-3;2023;${Number(before.at(-1)?.amount) + 1}\n`,
    ),
  })
  await imports.tryIt()
  await expect(imports.main).toContainText(/Bilans concernés\u00A0: \d/)
  expect(await imports.report()).toContain('Bilans concernés')
  await imports.main.getByRole('button', { name: 'Abandonner cet import' }).click()
  await expect(imports.main).toContainText('Abandonné')
  expect(await records.values(indicator, 'arras-3', '2023')).toEqual(before)
})
