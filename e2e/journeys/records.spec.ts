import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { people } from '../fixtures/people'
import { expect, phone, test } from '../fixtures/test'
import { codeOfTry, titleOfTry } from '../pages/collection-page'
import { enter } from '../pages/sign-in-page'

const list = '/atelier/indicateurs'
const palette = (page: Page) => page.getByRole('combobox', { name: 'Chercher dans l’atelier' })

const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('atelier.saisie')))

/** An indicator of the service of demonstration, changed by the test that made it and no other. */
const create = async (page: Page, code: string, label: string): Promise<void> => {
  await page.goto(`${list}/nouveau`, { waitUntil: 'networkidle' })
  await page.getByLabel('Au pluriel').fill(label)
  await page.getByLabel('Au singulier').fill(label)
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Créer l’indicateur' }).click()
  await page.waitForURL(`**/indicateurs/${code}`)
}

test('the code of a new record follows its name until it is written', async ({ browserOf }) => {
  const page = await browserOf(people.service)
  await page.goto(`${list}/nouveau`, { waitUntil: 'networkidle' })
  const code = page.getByLabel('Code')
  await page.getByLabel('Au pluriel').fill('Collégiens accueillis à l’été')
  await expect(code).toHaveValue('collegiens-accueillis-a-l-ete')
  // That of another indicator: numbered.
  await page.getByLabel('Au pluriel').fill('PCH : bénéficiaires')
  await expect(code).toHaveValue('pch-beneficiaires-2')
  await code.fill('pch-essai')
  await page.getByLabel('Au pluriel').fill('Bénéficiaires de la PCH')
  await page.getByLabel('Au singulier').fill('Bénéficiaire de la PCH')
  await expect(code).toHaveValue('pch-essai')

  const editor = await browserOf(people.communication)
  await editor.goto('/atelier/dispositifs/nouveau', { waitUntil: 'networkidle' })
  await editor.getByLabel('Nom officiel').fill('Aide d’été à l’essai')
  await expect(editor.getByLabel('Code')).toHaveValue('aide-d-ete-a-l-essai')
})

test('Ctrl-K finds what is misspelt, by the keyboard alone, and remembers it', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  await page.goto('/atelier/bilans', { waitUntil: 'networkidle' })
  await page.keyboard.press('Control+k')
  await palette(page).fill("maisn d'antoine")
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('maison-d-antoine-places')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/indicateurs/maison-d-antoine-places')

  await page.keyboard.press('Control+k')
  await expect(
    page.getByRole('dialog').getByRole('group', { name: 'Ouverts récemment' }).getByRole('option'),
  ).toHaveCount(1)
  await palette(page).fill('LENS')
  await expect(page.getByRole('dialog').getByRole('option', { name: /^Lens commune/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
})

test('an outage of the search says so, is never « no result », and can be tried again', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication)
  await page.goto('/atelier', { waitUntil: 'networkidle' })
  await page.route('**/atelier/api/recherche**', route => route.abort())
  await page.getByRole('button', { name: 'Chercher' }).click()
  await palette(page).fill('lens')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('ne répond pas')
  await expect(page.getByText('Rien ne s’appelle ainsi')).toBeHidden()
  await page.unroute('**/atelier/api/recherche**')
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('dialog').getByRole('option', { name: /Lens/ }).first()).toBeVisible()
})

test('on a phone, the search opens from the top of the page', async ({ browserOf }) => {
  const page = await browserOf(people.communication, phone)
  await page.goto('/atelier', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Chercher dans l’atelier' }).tap()
  await palette(page).fill('hennin beaumont')
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /Hénin-Beaumont.*commune/ })
    .tap()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hénin-Beaumont')
})

test('columns chosen are in the address, kept for next time, and are those of the file', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication)
  await page.goto(list, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Colonnes' }).click()
  await page.getByRole('checkbox', { name: 'Dispositif' }).uncheck()
  await page.getByRole('checkbox', { name: 'Code' }).check()
  await page.getByRole('button', { name: 'Monter Code' }).click()
  await page.getByRole('button', { name: 'Appliquer' }).click()
  await page.waitForURL('**colonnes=nom%2Cunite%2Cservice%2Ccode%2Cvaleurs**')

  await page.goto(`${list}?q=benef&tri=-nom`)
  const headings = await page.getByRole('columnheader').allInnerTexts()
  expect(headings.map(text => text.trim()).filter(Boolean)).toEqual([
    'Indicateur',
    'Unité',
    'Service',
    'Code',
    'Valeurs',
  ])
  const shown = await page.getByRole('row').count()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Exporter ce tableau en CSV' }).click(),
  ])
  const file = readFileSync(await download.path(), 'utf8')
  const lines = file.split('\r\n').slice(0, -1)
  expect(lines[0]).toBe('\uFEFFIndicateur;Unité;Service;Code;Valeurs')
  expect(lines).toHaveLength(shown)
  expect(lines.slice(1)).toEqual(lines.slice(1).toSorted((a, b) => b.localeCompare(a, 'fr')))
})

test('what is typed survives the tab, and is wiped at sign-out', async ({ browserOf }) => {
  // A session of its own: signing out must not end that of the other tests.
  const first = await browserOf(null)
  await enter(first, people.service)
  await first.goto(`${list}/nouveau`, { waitUntil: 'networkidle' })
  await first.getByLabel('Au pluriel').fill('trajets accompagnés')
  await expect.poll(() => keptIn(first)).toHaveLength(1)
  const again = await first.context().newPage()
  await first.close({ runBeforeUnload: false })
  await again.goto(`${list}/nouveau`, { waitUntil: 'networkidle' })
  await again.getByRole('button', { name: /^Reprendre votre saisie du/ }).click()
  await expect(again.getByLabel('Au pluriel')).toHaveValue('trajets accompagnés')
  again.on('dialog', dialog => dialog.accept())
  await again.getByRole('button', { name: /^Mon compte/ }).click()
  await again.getByRole('button', { name: 'Me déconnecter', exact: true }).click()
  await again.waitForURL('**/connexion')
  expect(await keptIn(again)).toEqual([])
})

test('errors are where the field is; what is created can be archived in bulk and restored', async ({
  browserOf,
}, info) => {
  const label = titleOfTry('trajets accompagnés à pied', info)
  const page = await browserOf(people.service)
  await page.goto(`${list}/nouveau`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Créer l’indicateur' }).click()
  await expect(page.getByLabel('Au pluriel')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Au pluriel')).toBeFocused()
  await create(page, codeOfTry('trajets-a-pied', info), label)

  await page.goto(`${list}?q=trajets`, { waitUntil: 'networkidle' })
  await page.getByRole('checkbox', { name: `Cocher ${label}`, exact: true }).check()
  await page.getByRole('button', { name: 'Archiver' }).click()
  await expect(page.getByText('est archivé.')).toBeVisible()
  await page.goto(`${list}?q=trajets&etat=archives`, { waitUntil: 'networkidle' })
  await page.getByRole('checkbox', { name: `Cocher ${label}`, exact: true }).check()
  await page.getByRole('button', { name: 'Restaurer' }).click()
  await expect(page.getByText('est de nouveau en service.')).toBeVisible()
})

test('two people on one record: the second sees both versions and chooses field by field', async ({
  browserOf,
}, info) => {
  const code = codeOfTry('repas-portes', info)
  const address = `${list}/${code}/modifier`
  const first = await browserOf(people.administration)
  const second = await browserOf(people.service)
  await create(second, code, titleOfTry('repas portés', info))
  await first.goto(address, { waitUntil: 'networkidle' })
  await second.goto(address, { waitUntil: 'networkidle' })

  await first.getByLabel('Définition').fill('Version de l’administration.')
  await first.getByLabel('Méthode').fill('Méthode de l’administration.')
  await first.getByRole('button', { name: 'Enregistrer l’indicateur' }).click()
  await first.waitForURL(`**/indicateurs/${code}`)

  await second.getByLabel('Définition').fill('Version du service.')
  await second.getByRole('button', { name: 'Enregistrer l’indicateur' }).click()
  const conflict = second.getByRole('region', { name: /a enregistré cette fiche avant vous/ })
  await expect(conflict).toContainText('Version de l’administration.')
  await expect(conflict).toContainText('Version du service.')
  // What the second never touched is taken from the first unless they say otherwise.
  await expect(conflict.getByRole('radio', { name: /Méthode de l’administration/ })).toBeChecked()
  await conflict.getByRole('button', { name: 'Enregistrer ce choix' }).click()
  await second.waitForURL(`**/indicateurs/${code}`)
  await expect(second.getByText('Version du service.')).toBeVisible()
  await expect(second.getByText('Méthode de l’administration.')).toBeVisible()
})
