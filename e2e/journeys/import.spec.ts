import { strToU8, zipSync } from 'fflate'
import { type OutSheet, writeXlsx } from '@/lib/services/spreadsheet/write-xlsx'
import { expectAccessible } from '../accessibility/axe'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { importPage } from '../pages/import-page'

/** Of the service that has an account; a day of its own, so that no other test meets these values. */
const indicator = 'pch-beneficiaires'
const day = '31/12/2041'
const period = 'au:2041-12-31'

const csv = (...lines: string[]): Uint8Array =>
  strToU8(`\uFEFFIndicateur;Type de territoire;Territoire;Période;Valeur;Source\r\n${lines.join('\r\n')}\r\n`)

/** The source is said by the heading of its column: it shows which sheet the screen speaks of. */
const sheet = (name: string, arras: string, avion: string): OutSheet => ({
  name,
  rows: [
    [
      'Indicateur',
      'Type de territoire',
      'Territoire',
      'Période',
      'Valeur',
      `Rapport 2041, ${name.toLowerCase()}`,
    ],
    [indicator, 'Canton', 'Arras-1', day, { number: arras }, ''],
    [indicator, 'Canton', 'Avion', day, { number: avion }, ''],
  ],
})

/** Unfolds to 30 MB: what a small archive may hide. */
const bomb = zipSync({ 'xl/workbook.xml': strToU8(`<workbook>${' '.repeat(30_000_000)}</workbook>`) })

test('a hostile file is refused cell by cell, then a good one is written, kept in a report, and undone', async ({
  browserOf,
  records,
}) => {
  const page = await browserOf(people.service)
  const imports = importPage(page)

  await imports.send({ name: 'valeurs.xlsx', bytes: bomb })
  await expect(imports.main).toContainText('Ce fichier n’a pas été pris')
  await expect(imports.main).toContainText('il a été refusé sans être lu')
  await expectAccessible(page)

  await imports.send({
    name: 'hostile.csv',
    bytes: csv(
      `${indicator};Canton;Arras-1;${day};1\u202F412,00;=HYPERLINK("http://exemple.test")`,
      `${indicator};Canton;Avion;${day};=1+1;Rapport`,
      `${indicator};Canton;Atlantide;${day};5;Rapport`,
      `${indicator};Canton;Liévin;${day};10;Rapport`,
      `${indicator};Canton;Liévin;${day};11;Rapport`,
      `;${indicator};Canton;Beuvry;${day};14`,
      `retours-a-l-emploi;Canton;Arras-1;${day};3;Rapport`,
    ),
  })
  // Each column shows what it holds, as the file writes it.
  await expect(imports.main.getByLabel('«\u00A0Valeur\u00A0» est lue comme')).toHaveAccessibleDescription(
    /1.412,00.· =1\+1.· 5/,
  )
  await expect(imports.main.getByLabel('«\u00A0Source\u00A0» est lue comme')).toHaveAccessibleDescription(
    /=HYPERLINK\("http:\/\/exemple.test"\).· Rapport/,
  )
  await imports.tryIt()
  expect(await imports.count('Nouvelles')).toBe(1)
  expect(await imports.count('Refusées')).toBe(6)
  await expect(imports.cell('ligne 2, colonne E')).toContainText('1\u202F412')
  await expect(imports.cell('ligne 3, colonne E')).toContainText('Refusée')
  await expect(imports.cell('ligne 3, colonne E')).toContainText('=1+1')
  await expect(imports.cell('ligne 4, colonne C')).toContainText('Atlantide')
  await expect(imports.cell('ligne 5, colonne E')).toContainText('Donnée aussi à la ligne 6')
  await expect(imports.cell('ligne 6, colonne E')).toContainText('Donnée aussi à la ligne 5')
  await expect(imports.cell('ligne 7')).toContainText('Refusée')
  await expect(imports.cell('ligne 8, colonne A')).toContainText('est tenu par')
  // What a spreadsheet would run is a text in the report.
  expect(await imports.report()).toContain(`;'=1+1;`)
  expect(await records.values(indicator, 'arras-1', period)).toEqual([])
  await expectAccessible(page)
  await imports.main.getByRole('button', { name: 'Abandonner cet import' }).click()
  await expect(imports.main).toContainText('Abandonné')

  await imports.send({
    name: 'corrigé.xlsx',
    bytes: writeXlsx([
      sheet('Provisoire', '1400', '250'),
      { name: 'À propos', rows: [['Ce classeur', 'vient du service']] },
      sheet('Définitif', '1412', '256'),
    ]),
  })
  const sheets = imports.main.getByLabel('Feuille à lire')
  await expect(sheets).toHaveValue('Provisoire')
  await sheets.focus()
  await sheets.selectOption('Définitif')
  await expect(imports.main).toContainText('Rapport 2041, définitif')
  await expect(sheets).toHaveValue('Définitif')
  await expect(sheets).toBeFocused()
  await imports.tryIt()
  expect(await imports.count('Nouvelles')).toBe(2)
  expect(await imports.count('Refusées')).toBe(0)
  expect(await records.values(indicator, 'avion', period)).toEqual([])
  await imports.main.getByRole('button', { name: 'Enregistrer 2 valeurs' }).click()
  await expect(imports.main).toContainText('Les valeurs sont enregistrées')
  expect(await records.values(indicator, 'arras-1', period)).toEqual([
    { amount: '1412.000000', current: true },
  ])

  await imports.main.getByRole('button', { name: 'Annuler tout l’import…' }).click()
  const asked = page.getByRole('dialog', { name: 'Annuler tout l’import' })
  await asked.getByRole('button', { name: 'Annuler l’import' }).click()
  await expect(imports.main).toContainText('Annulé après enregistrement')
  // Nothing was erased: the value that was written is there, and no longer current.
  for (const place of ['arras-1', 'avion'])
    expect((await records.values(indicator, place, period)).map(({ current }) => current)).toEqual([false])
  const report = await imports.report()
  expect(report).toContain('pch-beneficiaires')
  expect(report.trim().split('\r\n')).toHaveLength(3)
})
