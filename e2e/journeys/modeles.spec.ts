import { expectAccessible } from '../accessibility/axe'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { collectionPage, titleOfTry } from '../pages/collection-page'

// Of this try: what an earlier one left is not touched, nor relied upon.
let title = ''
let slug = ''
let words = ''
const collection = () => `/atelier/collections/${slug}`

test.describe.configure({ mode: 'serial' })

test('the cabinet opens a collection of two cantons and creates their bilans in one action', async ({
  browserOf,
}, info) => {
  title = titleOfTry('Bilan d’essai des modèles', info)
  // A single word, other at each try: shown against what the try before left, it is still told in one piece.
  words = `Contact-changé-${info.retry + 1}`
  const page = await browserOf(people.cabinet)
  const made = collectionPage(page)
  await made.fillIn({ title, modele: /Brochure de canton — institution/, years: ['2021', '2023'] })
  await made.create()
  // Nothing is chosen yet: said on the field, nothing is created.
  await expect(page.getByText('Choisissez au moins un territoire.')).toBeVisible()
  await made.choose(['Arras-1', 'Berck'])
  await made.create()
  slug = await made.slug(title)
  await expectAccessible(page)

  await made.createBilans('2 créés · 0 existait déjà · 0 refusé')
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
  const prepare = page.getByRole('button', { name: 'Préparer la version suivante' })
  const draft = page.getByText('est un brouillon')
  await expect(prepare.or(draft)).toBeVisible()
  // An interrupted try may have left its version in preparation.
  if (await prepare.isVisible()) await prepare.click()
  await expect(draft).toBeVisible()

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
  await expect(prepare).toBeVisible()
  // Where it is taken is one press away, collection by collection.
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Ce qui a changé dans le modèle' })).toBeVisible()
  await expect(page.getByText(words)).toBeVisible()
})

test('it is taken in one canton and kept as it was in the other', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  await page.goto(collection())
  await page.getByRole('link', { name: 'Ce qui a changé dans le modèle' }).click()
  await expect(page.getByText(words)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Prendre\s?, Arras-1/ }).click()
  await expect(page.getByRole('button', { name: /^Prendre\s?, Arras-1/ })).toHaveCount(0)
  await page.getByRole('button', { name: /^Garder\s?, Berck/ }).click()
  await expect(page.getByText('Les brouillons suivent le modèle')).toBeVisible()

  await page.goto(`/atelier/bilans/${slug}/arras-1/rediger`)
  await expect(page.getByRole('region', { name: 'Contact', exact: true })).toContainText(words)
  await page.goto(`/atelier/bilans/${slug}/berck/rediger`)
  await expect(page.getByRole('region', { name: 'Contact', exact: true })).not.toContainText(words)
})

test('only the cabinet opens a collection; a service reads it', async ({ browserOf }) => {
  const service = await browserOf(people.service)
  await service.goto(collection())
  await expect(service.getByRole('heading', { name: title })).toBeVisible()
  await expect(service.getByRole('button', { name: /Créer/ })).toHaveCount(0)
  await service.goto('/atelier/collections/nouvelle')
  await expect(service.getByRole('button', { name: 'Créer la collection' })).toHaveCount(0)
})

test('a modèle is copied, and takes blocks whose figures and dispositifs are chosen', async ({
  browserOf,
}, info) => {
  const page = await browserOf(people.communication)
  await page.goto('/atelier/modeles')
  await page.getByRole('link', { name: 'Nouveau modèle' }).click()
  await page.getByRole('button', { name: 'Créer le modèle' }).click()
  await expect(page.getByRole('textbox', { name: 'Nom du modèle' })).toHaveAttribute('aria-invalid', 'true')
  const name = titleOfTry('Modèle d’essai', info)
  await page.getByRole('textbox', { name: 'Nom du modèle' }).fill(name)
  await page.getByRole('combobox', { name: 'Partir de' }).click()
  await page.getByRole('option', { name: 'Brochure de canton — institution' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Créer le modèle' }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expect(page.getByText('La version 1 est un brouillon')).toBeVisible()

  const rubrique = page.getByRole('region', { name: 'Garantir le bien-être de nos aînés', exact: true })
  const add = async (type: string) => {
    await rubrique.getByRole('button', { name: /^Ajouter un bloc/ }).click()
    const search = page.getByRole('combobox', { name: 'Chercher un type de bloc' })
    await search.fill(type)
    await search.press('Enter')
  }
  const find = async (words: string, period?: RegExp) => {
    const picker = page.getByRole('dialog', { name: 'Insérer un chiffre' })
    await picker.getByRole('combobox', { name: 'Chercher une valeur' }).fill(words)
    await picker.getByRole('option').filter({ hasText: words }).first().click()
    if (period) await picker.getByRole('checkbox', { name: period }).click()
    await picker.getByRole('button', { name: /^Insérer «/ }).click()
  }
  const blocks = (type: string) => rubrique.getByRole('region', { name: type, exact: true })
  await add('Évolution')
  await find('bénéficiaires de la téléassistance')
  await expect(blocks('Évolution')).toHaveCount(1)
  await add('Chiffres clés')
  await find('bénéficiaires de la PCH', /^L’année d’avant \(en \d{4}\)$/)
  await expect(blocks('Chiffres clés')).toHaveCount(2)
  // Relative to the collection, and shown for the one that is seen.
  const chosen = blocks('Chiffres clés')
    .last()
    .getByRole('button', { name: /\(l’année d’avant\)/ })
  await expect(chosen).toBeVisible()
  await add('Dispositif')
  const choice = page.getByRole('dialog', { name: 'Choisir un dispositif' })
  await choice.getByRole('option').first().click()
  await expect(blocks('Dispositif')).toHaveCount(2)

  // What was added is written like the others.
  const tiles = blocks('Chiffres clés').last()
  await tiles.getByRole('button', { name: /^Écrire/ }).click()
  await tiles.getByRole('textbox', { name: 'Ce que compte le chiffre 1' }).click()
  await page.keyboard.type('personnes aidées')
  await tiles.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(tiles.getByText('personnes aidées')).toBeVisible()

  // What is typed stays while another tab is read; the gabarit leads back to its rubrique.
  await tiles.getByRole('button', { name: /^Écrire/ }).click()
  const counted = tiles.getByRole('textbox', { name: 'Ce que compte le chiffre 1' })
  await counted.click()
  await page.keyboard.type('encore ')
  await page.getByRole('tab', { name: 'Gabarit' }).click()
  await expect(counted).toBeHidden()
  await page.getByRole('tabpanel').getByRole('link', { name: 'Garantir le bien-être de nos aînés' }).click()
  await expect(counted).toContainText('encore')
  await expect(rubrique.getByRole('heading', { level: 3 })).toBeInViewport()
  page.once('dialog', dialog => dialog.dismiss())
  await page.getByRole('navigation').getByRole('link', { name: 'Bilans' }).first().click()
  await expect(counted).toContainText('encore')
  await tiles.getByRole('button', { name: 'Annuler', exact: true }).click()

  // Taken out in one press, put back in another, where it stood.
  await blocks('Dispositif')
    .last()
    .getByRole('button', { name: /^Retirer/ })
    .click()
  await expect(blocks('Dispositif')).toHaveCount(1)
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(blocks('Dispositif')).toHaveCount(2)

  // The server is cut: a sentence beside what is there, never the end of the screen.
  await page.route('**/*', route => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await blocks('Dispositif')
    .last()
    .getByRole('button', { name: /^Monter/ })
    .click()
  await expect(blocks('Dispositif').last().getByRole('alert')).toContainText('Le serveur n’a pas répondu')
})
