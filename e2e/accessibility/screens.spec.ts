import { bilanScreen } from '../fixtures/address'
import { conseillereOf, people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { expectAccessible, expectAccessibleAtNight } from './axe'

const records = ['dispositifs', 'indicateurs', 'elus', 'medias', 'territoires', 'modeles']

/** Every screen, by who sees it. The bilans named here are changed by no other test. */
const screens: Record<string, { who: string | null; addresses: string[] }> = {
  public: {
    who: null,
    addresses: [
      '/bilans',
      '/bilans?commune=lens',
      '/bilans/arras-3',
      '/bilans/marck',
      '/bilans/atlantide',
      '/bilans/mentions-legales',
      '/bilans/accessibilite',
    ],
  },
  connexion: { who: null, addresses: ['/atelier/connexion'] },
  communication: {
    who: people.communication,
    addresses: [
      '/atelier',
      '/atelier/bilans',
      '/atelier/moi',
      ...records.map(name => `/atelier/${name}`),
      '/atelier/dispositifs/apa',
      '/atelier/indicateurs/apa-beneficiaires',
      '/atelier/modeles/canton-groupe',
      '/atelier/collections',
      '/atelier/collections/bilan-de-mi-mandat-2025',
      '/atelier/collections/bilan-de-mi-mandat-2025/modele',
      '/atelier/page-qui-n-existe-pas',
      bilanScreen('fruges', '/rediger'),
      bilanScreen('beuvry', '/rediger'),
      bilanScreen('beuvry', '/comparer'),
      bilanScreen('fruges', '/reprendre'),
    ],
  },
  service: {
    who: people.service,
    addresses: [
      '/atelier',
      '/atelier/indicateurs',
      '/atelier/elus',
      '/atelier/valeurs?indicateur=teleassistance-beneficiaires',
      '/atelier/valeurs?territoire=canton:6224',
      '/atelier/importer',
      '/atelier/collectes',
    ],
  },
  conseillere: {
    who: conseillereOf('desvres'),
    addresses: [
      '/atelier',
      bilanScreen('desvres', '/relire'),
      bilanScreen('desvres', '/comparer'),
      bilanScreen('desvres'),
    ],
  },
  cabinet: {
    who: people.cabinet,
    addresses: ['/atelier', '/atelier/collectes', bilanScreen('beuvry'), bilanScreen('beuvry', '/relire')],
  },
  direction: {
    who: people.direction,
    addresses: ['/atelier', bilanScreen('bully-les-mines'), bilanScreen('wingles')],
  },
  administration: { who: people.administration, addresses: ['/atelier', '/atelier/administration'] },
}

for (const [name, { who, addresses }] of Object.entries(screens))
  for (const address of addresses)
    test(`${name}: ${address}`, async ({ browserOf }) => {
      const page = await browserOf(who)
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await expect(page.getByRole('status', { name: 'Composition des pages' })).toHaveCount(0)
      await expectAccessible(page)
    })

test('communication: the collection on a phone, at night', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  await page.goto('/atelier')
  await expectAccessibleAtNight(page)
})

test('service: the correction of a value', async ({ browserOf, records: stored }) => {
  const { id } = await stored.value('apa-beneficiaires', 'fruges')
  const page = await browserOf(people.service)
  await page.goto(`/atelier/indicateurs/apa-beneficiaires/valeurs/${id}`)
  await expect(page.getByRole('button', { name: 'Corriger la valeur' })).toBeVisible()
  await expectAccessible(page)
})

test('cabinet: the dialog of a decision', async ({ browserOf }) => {
  const page = await browserOf(people.cabinet)
  await page.goto(bilanScreen('beuvry'), { waitUntil: 'networkidle' })
  await page.getByRole('main').getByRole('button', { name: 'Reprendre', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Reprendre' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page, dialog)
})

test('communication: a block being written, and the choice of a figure', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  await page.goto(bilanScreen('fruges', '/rediger'), { waitUntil: 'networkidle' })
  const block = page.getByRole('main').getByRole('region', { name: 'Édito', exact: true })
  await block.getByRole('button', { name: /^Écrire/ }).click()
  const text = block.getByRole('textbox', { name: 'Texte de l’édito' })
  await expect(text).toBeVisible()
  await expectAccessible(page, block)
  await text.press('#')
  const picker = page.getByRole('dialog', { name: 'Insérer un chiffre' })
  await picker.getByRole('listbox', { name: 'Valeurs' }).getByRole('option').first().click()
  await expect(picker.getByRole('button', { name: /^Insérer «/ })).toBeEnabled()
  await expectAccessible(page, picker)
  await picker.getByRole('button', { name: /^Insérer «/ }).click()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog').filter({ hasText: 'Où est-ce imprimé' })
  await expect(panel.getByText('Historique de la case')).toBeVisible()
  await expectAccessible(page, panel)
  await page.keyboard.press('Escape')
  await block
    .getByRole('button', { name: /^Insérer autre chose/ })
    .first()
    .click()
  const menu = page.getByRole('listbox', { name: 'Ce qui peut être inséré' })
  await expect(menu).toBeVisible()
  await expectAccessible(page, menu)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Corriger la typographie' }).click()
  const review = page.getByRole('dialog', { name: 'Corriger la typographie' })
  await expect(review).toBeVisible()
  await expectAccessible(page, review)
})
