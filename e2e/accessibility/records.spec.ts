import type { Page } from '@playwright/test'
import { bilanScreen } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { expectAccessible } from './axe'

/** Tables of records: filled, without an answer, and what is archived. */
const tables = [
  '/atelier/dispositifs',
  '/atelier/elus',
  '/atelier/elus/groupes',
  '/atelier/medias',
  '/atelier/medias?vue=tableau',
  '/atelier/modeles',
  '/atelier/territoires',
  '/atelier/territoires?niveau=canton',
]
const nothing = tables
  .filter(address => !address.includes('niveau'))
  .map(address => `${address}${address.includes('?') ? '&' : '?'}q=zzzzzz`)
const archived = ['dispositifs', 'elus', 'elus/groupes', 'medias', 'indicateurs'].map(
  name => `/atelier/${name}?etat=archives`,
)

/** Pages and forms whose address is known beforehand. */
const pages = [
  '/atelier/territoires/canton/6224',
  '/atelier/territoires/commune/62498',
  '/atelier/territoires/departement/62',
  '/atelier/medias/accords',
  '/atelier/dispositifs/nouveau',
  '/atelier/dispositifs/apa/modifier',
  '/atelier/elus/nouveau',
  '/atelier/elus/groupes/nouveau',
  `${bilanScreen('lens')}/propositions`,
]

const look = async (page: Page, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expectAccessible(page)
}

for (const address of [...tables, ...nothing, ...archived, ...pages])
  test(`records: ${address}`, async ({ browserOf }) => look(await browserOf(people.cabinet), address))

/** Opens the first record of a table, whose address is made by the database. */
const openFirst = async (page: Page, list: string): Promise<string> => {
  await page.goto(list, { waitUntil: 'networkidle' })
  const href = await page.getByRole('main').locator('a[data-row]').first().getAttribute('href')
  if (href === null) throw new Error(`Nothing in ${list}`)
  return href
}

for (const list of ['/atelier/elus', '/atelier/elus/groupes', '/atelier/medias?vue=tableau'])
  test(`records: a page of ${list}, and its form`, async ({ browserOf }) => {
    const page = await browserOf(people.cabinet)
    const href = await openFirst(page, list)
    await look(page, href)
    await expect(page.getByRole('heading', { name: 'Où est-ce imprimé ?' })).toBeVisible()
    if (!list.includes('medias')) await look(page, `${href}/modifier`)
  })

test('records: rows ticked, and what became of them', async ({ browserOf }) => {
  const page = await browserOf(people.cabinet)
  await page.goto('/atelier/elus/groupes/nouveau', { waitUntil: 'networkidle' })
  await page.getByLabel('Nom').fill('Groupe à archiver')
  await page.getByRole('button', { name: 'Créer le groupe' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groupe à archiver')
  await page.goto('/atelier/elus/groupes?q=archiver', { waitUntil: 'networkidle' })
  await page.getByRole('checkbox', { name: 'Cocher Groupe à archiver' }).check()
  await page.getByRole('button', { name: 'Archiver' }).click()
  await expect(page.getByText('est archivé.')).toBeVisible()
  await expectAccessible(page)
})

test('records: the palette, open on an answer', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  await page.goto('/atelier/bilans', { waitUntil: 'networkidle' })
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await expectAccessible(page, palette)
  await page.getByRole('combobox', { name: 'Chercher dans l’atelier' }).fill('lens')
  await expect(palette.getByRole('option').first()).toBeVisible()
  await expectAccessible(page, palette)
})

test('records: what a change would touch, before it is saved', async ({ browserOf }) => {
  const page = await browserOf(people.administration)
  await page.goto('/atelier/indicateurs/apa-beneficiaires/modifier', { waitUntil: 'networkidle' })
  await expect(page.getByText('Bilans concernés')).toBeHidden()
  await page.getByLabel('Au pluriel').fill('bénéficiaires de l’allocation')
  await expect(page.getByText(/^Bilans concernés\s:/)).toBeVisible()
  await expectAccessible(page)
})

test('records: the choice of a portrait', async ({ browserOf }) => {
  const page = await browserOf(people.cabinet)
  await page.goto('/atelier/elus/nouveau', { waitUntil: 'networkidle' })
  await page.getByLabel('Nom imprimé').fill('Élue au portrait')
  await page.getByRole('button', { name: 'Choisir une photo' }).click()
  const picker = page.getByRole('dialog', { name: 'Choisir une photo' })
  await expect(picker.getByRole('list', { name: 'Photos' }).getByRole('button').first()).toBeVisible()
  await expectAccessible(page, picker)
  await picker.getByRole('button', { name: /silhouette de face/ }).click()
  await expect(page.getByRole('button', { name: 'Changer de photo' })).toBeVisible()
  await page.getByRole('button', { name: 'Créer la fiche' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Élue au portrait')
  await expect(page.getByRole('main').getByRole('img', { name: /silhouette de face/ })).toBeVisible()
  await expect(page.getByText('Ce nom n’est imprimé dans aucun bilan.')).toBeVisible()
  await expectAccessible(page)
})
