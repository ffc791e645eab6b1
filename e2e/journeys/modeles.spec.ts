import { expectAccessible } from '../accessibility/axe'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

const title = 'Bilan d’essai des modèles'
const slug = 'bilan-d-essai-des-modeles'
const collection = `/atelier/collections/${slug}`
const words = 'Contact changé dans le modèle'

test.describe.configure({ mode: 'serial' })

test('the cabinet opens a collection of two cantons and creates their bilans in one action', async ({
  browserOf,
}) => {
  const page = await browserOf(people.cabinet)
  await page.goto('/atelier/collections/nouvelle')
  await page.getByLabel('Titre', { exact: true }).fill(title)
  await page.getByLabel('Modèle', { exact: true }).click()
  await page.getByRole('option', { name: /institution/ }).click()
  await page.getByLabel('Valeurs de').fill('2021')
  await page.getByLabel('à', { exact: true }).fill('2023')
  await page.getByLabel('Mandat').fill('2021-2028')
  await page.getByLabel('En boîte aux lettres le').fill('2027-03-01')
  await page.getByRole('button', { name: 'Créer la collection' }).click()
  // Nothing is chosen yet: said on the field, nothing is created.
  await expect(page.getByText('Choisissez au moins un territoire.')).toBeVisible()
  for (const canton of ['Arras-1', 'Berck'])
    await page.getByRole('checkbox', { name: canton, exact: true }).click()
  await page.getByRole('button', { name: 'Créer la collection' }).click()
  await expect(page).toHaveURL(new RegExp(`${slug}$`))
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Créer les 2 bilans' }).click()
  await expect(page.getByText('2 créés · 0 existaient déjà · 0 refusés')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Berck', exact: true })).toBeVisible()
})

test('a common block is changed once, in the modèle, by the communications team', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  await page.goto(`/atelier/bilans/${slug}/berck/rediger`)
  const held = page.getByRole('region', { name: 'Contact', exact: true })
  await expect(held.getByText('commun à tous les cantons')).toBeVisible()
  await expect(held.getByRole('button', { name: /^Écrire/ })).toHaveCount(0)
  await held.getByRole('link', { name: 'Modifier dans le modèle' }).click()
  await expect(page).toHaveURL(/modeles\/canton-institution/)
  await page.getByRole('button', { name: 'Préparer la version suivante' }).click()
  await expect(page.getByText('est un brouillon')).toBeVisible()

  const block = page.getByRole('region', { name: 'Contact', exact: true })
  await block.getByRole('button', { name: /^Écrire/ }).click()
  await block.getByRole('textbox', { name: 'Titre' }).fill(words)
  await block.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(block.getByText(words)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Publier la version/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publier la version/ })
    .click()
  await expect(page.getByRole('button', { name: 'Préparer la version suivante' })).toBeVisible()
})

test('it is taken in one canton and kept as it was in the other', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  await page.goto(collection)
  await page.getByRole('link', { name: 'Ce qui a changé dans le modèle' }).click()
  await expect(page.getByText(words)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Prendre, Arras-1/ }).click()
  await expect(page.getByRole('button', { name: /^Prendre, Arras-1/ })).toHaveCount(0)
  await page.getByRole('button', { name: /^Garder, Berck/ }).click()
  await expect(page.getByText('Les brouillons suivent le modèle')).toBeVisible()

  await page.goto(`/atelier/bilans/${slug}/arras-1/rediger`)
  await expect(page.getByRole('region', { name: 'Contact', exact: true })).toContainText(words)
  await page.goto(`/atelier/bilans/${slug}/berck/rediger`)
  await expect(page.getByRole('region', { name: 'Contact', exact: true })).not.toContainText(words)
})

test('only the cabinet opens a collection; a service reads it', async ({ browserOf }) => {
  const service = await browserOf(people.service)
  await service.goto(collection)
  await expect(service.getByRole('heading', { name: title })).toBeVisible()
  await expect(service.getByRole('button', { name: /Créer/ })).toHaveCount(0)
  await service.goto('/atelier/collections/nouvelle')
  await expect(service.getByRole('button', { name: 'Créer la collection' })).toHaveCount(0)
})
