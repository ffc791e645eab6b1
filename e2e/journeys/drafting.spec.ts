import type { Locator, Page } from '@playwright/test'
import { fromWord } from '@/lib/domain/paste/fixtures'
import { bilanScreen } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { toEnd } from '../pages/cursor'
import { draftPage } from '../pages/draft-page'

const canton = 'auxi-le-chateau'
const words = 'Accompagner le retour à l’emploi'

test.describe.configure({ mode: 'serial' })

const open = async (page: Page) => {
  await page.goto(bilanScreen(canton, '/rediger'))
  const draft = draftPage(page)
  const block = draft.block('Texte', words)
  await expect(block).toBeVisible()
  return { draft, block, text: draft.field(block, 'Texte') }
}

/** The cursor in a new paragraph at the end of the field. */
const newParagraph = async (page: Page, text: Locator) => {
  await text.click()
  await toEnd(text)
  await page.keyboard.press('Enter')
}

const types = (page: Page) =>
  page
    .getByRole('main')
    .locator('section[id^="bloc-"]')
    .evaluateAll(all => all.map(one => one.id))

test('typing: the typography of the house, taken back by Ctrl+Z or Backspace', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  const { draft, block, text } = await open(page)
  await draft.write(block)
  await newParagraph(page, text)
  await page.keyboard.type('Voici : l\'aide "utile" à 48 % ')
  await expect(text).toContainText('Voici\u00A0: l’aide «\u00A0utile\u00A0» à 48\u00A0%')
  await page.keyboard.type("d'")
  await expect(text).toContainText('d’')
  await page.keyboard.press('Control+z')
  await expect(text).toContainText("48\u00A0% d'")
  await page.keyboard.type('eau ?')
  await expect(text).toContainText("d'eau\u202F?")
  await page.keyboard.press('Backspace')
  await expect(text).toContainText("d'eau ?")
  await draft.finish(block)
  await draft.saved(block)
})

test('pasting from Word: clean, and given back as pasted by one Ctrl+Z', async ({ browserOf, records }) => {
  const page = await browserOf(people.communication)
  const { draft, block, text } = await open(page)
  await draft.write(block)
  await newParagraph(page, text)
  await text.evaluate((field, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, fromWord)
  await expect(text).toContainText(
    'Depuis 2021, le Département accompagne les familles\u00A0: des aides simples.',
  )
  await expect(text.getByRole('listitem').filter({ hasText: 'l’APA' }).first()).toBeVisible()
  await expect(text).not.toContainText(/toutes les|AB1|À vérifier|mso/)
  await draft.finish(block)
  await draft.saved(block)
  const { id } = await records.edition(canton)
  const stored = JSON.stringify((await records.blocks(id)).map(one => one.content))
  expect(stored).toContain('Classes ULIS – 2')
  expect(stored).not.toMatch(/javascript:|file:|mso-/)
})

test('a figure with the keyboard alone, and what is behind it', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  const { draft, block, text } = await open(page)
  await draft.write(block)
  await newParagraph(page, text)
  await page.keyboard.press('#')
  const picker = page.getByRole('dialog', { name: 'Insérer un chiffre' })
  await expect(picker.getByRole('combobox', { name: 'Chercher une valeur' })).toBeFocused()
  await page.keyboard.type('apa')
  await expect(picker.getByRole('option').first()).toContainText(/APA/)
  await page.keyboard.press('Enter')
  await expect(picker).toBeHidden()
  const token = text.locator('.figure-token').last()
  await expect(token).toContainText(/\d/)

  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog').filter({ hasText: 'Où est-ce imprimé' })
  await expect(panel.getByRole('link', { name: 'Ouvrir la valeur' })).toBeVisible()
  await expect(panel.getByText('Historique de la case')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(text).toBeFocused()
})

test('« / » adds a block below, which Ctrl+Z takes away', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  const { draft, block, text } = await open(page)
  const before = await types(page)
  await draft.write(block)
  await newParagraph(page, text)
  await page.keyboard.press('/')
  const menu = page.getByRole('dialog', { name: 'Insérer', exact: true })
  await page.keyboard.type('ENCADRE')
  await expect(menu.getByRole('option', { name: 'Encadré' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect.poll(() => types(page)).toHaveLength(before.length + 1)
  await expect(
    page.getByRole('region', { name: 'Encadré' }).getByRole('button', { name: 'Terminer' }),
  ).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => types(page)).toEqual(before)
})

test('carrying a block with the keyboard, said in French, and undone', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  const { block } = await open(page)
  const before = await types(page)
  await block.getByRole('button', { name: 'Déplacer : Texte' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('Texte est pris. Les flèches le déplacent.')).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText(/^Texte\u00a0: rubrique .*2e place/)).toBeAttached()
  await page.keyboard.press('Space')
  await expect.poll(() => types(page)).not.toEqual(before)
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect.poll(() => types(page)).toEqual(before)
})

test('undoing across blocks: a copy, then a text of another block', async ({ browserOf, records }) => {
  const page = await browserOf(people.communication)
  const { draft, block, text } = await open(page)
  const before = await types(page)
  await draft.write(block)
  await newParagraph(page, text)
  await page.keyboard.type('Une phrase à reprendre.')
  await draft.finish(block)
  await draft.saved(block)
  const edito = page.getByRole('main').getByRole('region', { name: 'Édito', exact: true })
  await edito.getByRole('button', { name: /^Déplacer, dupliquer/ }).click()
  await page.getByRole('menuitem', { name: 'Dupliquer' }).click()
  await expect.poll(() => types(page)).toHaveLength(before.length + 1)

  // Twice in a row: the second waits for the first.
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(() => types(page)).toEqual(before)
  await expect(block).not.toContainText('Une phrase à reprendre.')
  await draft.saved(block)
  const { id } = await records.edition(canton)
  const stored = async () => JSON.stringify((await records.blocks(id)).map(one => one.content))
  await expect.poll(stored).not.toContain('Une phrase à reprendre.')
  await page.getByRole('button', { name: 'Rétablir', exact: true }).click()
  await expect(block).toContainText('Une phrase à reprendre.')
  await expect.poll(stored).toContain('Une phrase à reprendre.')
})

test('the typography of the whole page: shown, applied, undone as one step', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  const { block } = await open(page)
  await expect(block).toContainText("d'eau ?")
  await page.getByRole('button', { name: 'Corriger la typographie' }).click()
  const review = page.getByRole('dialog', { name: 'Corriger la typographie' })
  await expect(review.getByText('apostrophe').first()).toBeVisible()
  await review.getByRole('button', { name: 'Appliquer' }).click()
  await expect(block).toContainText('d’eau\u202F?')
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(block).toContainText("d'eau ?")
})
