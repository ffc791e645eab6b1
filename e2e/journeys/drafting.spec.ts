import type { Locator, Page } from '@playwright/test'
import { fromWord } from '@/lib/domain/paste/fixtures'
import { bilanScreen } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { arranging } from '../pages/arranging'
import { toEnd } from '../pages/cursor'
import { draftPage } from '../pages/draft-page'

const canton = 'auxi-le-chateau'
const words = 'Accompagner le retour à l’emploi'

test.describe.configure({ mode: 'serial' })

/** « Ajouter un bloc » of the rubrique, by the keyboard alone. */
const typeBlock = async (page: Page, rubrique: Locator, type: string) => {
  await rubrique.getByRole('button', { name: 'Ajouter un bloc' }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Chercher un type de bloc' })).toBeFocused()
  await page.keyboard.type(type)
  await page.keyboard.press('Enter')
}

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

test('a press on a figure chooses it; words go after it, two presses open what is behind', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication)
  const { draft, block, text } = await open(page)
  await draft.write(block)
  const token = text.locator('.figure-token').first()
  const printed = await token.innerText()
  const panel = page.getByRole('dialog').filter({ hasText: 'Où est-ce imprimé' })
  await token.click()
  await expect(block.getByRole('status').filter({ hasText: 'Chiffre choisi' })).toContainText(printed)
  const see = block.getByRole('button', { name: 'Voir ce chiffre' })
  await expect(see).toBeVisible()
  await expect(panel).toHaveCount(0)

  await page.keyboard.type('bis')
  await expect(text).toContainText(`${printed}bis`)
  await expect(see).toHaveCount(0)
  for (const _letter of 'bis') await page.keyboard.press('Backspace')
  await expect(text).not.toContainText('bis')

  await token.dblclick()
  await expect(panel.getByRole('button', { name: 'Remplacer' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await see.click()
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await draft.finish(block)
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

test('a rubrique that is added, moved or taken out: undone and done again like a block', async ({
  browserOf,
  records,
}) => {
  const page = await browserOf(people.communication)
  await open(page)
  const { id } = await records.edition(canton)
  const stored = async () =>
    (await records.content(id)).map(({ page: on, title, ambition }) => JSON.stringify([on, title, ambition]))
  const before = await stored()
  const main = page.getByRole('main')
  const heads = main.locator('header[id^="rubrique-tete-"]')
  const arranged = arranging(page)
  const last = page.locator(`[id="${await heads.last().getAttribute('id')}"]`)
  const above = main.locator('section').filter({ has: last })
  await above.getByRole('button', { name: 'Ajouter une rubrique' }).click()
  const title = main.getByRole('textbox', { name: 'Titre de la rubrique', exact: true })
  await expect(title).toBeVisible()
  const added = page.locator(`[id="${await heads.last().getAttribute('id')}"]`)
  await title.click()
  await page.keyboard.type('Les quartiers')
  const choice = added.getByRole('combobox', { name: 'Ambition' })
  await choice.click()
  const ambition = page.getByRole('option').nth(1)
  const chosen = await ambition.innerText()
  await ambition.click()
  await expect(choice).toHaveText(chosen)
  await added.getByRole('button', { name: /^Terminer/ }).click()
  await expect(added.getByText(`Ambition\u00a0: ${chosen}`)).toBeVisible()
  await expect(added.getByText(/^Enregistré à /)).toBeVisible()
  const written = await stored()
  expect(written.at(-1)).toContain('Les quartiers')
  expect(written.at(-1)).not.toContain('null]')

  const toolsOf = added.getByRole('button', { name: /^Déplacer ou retirer la rubrique/ })
  await arranged.menu(toolsOf, 'Monter la rubrique')
  await expect.poll(stored).not.toEqual(written)
  await arranged.menu(toolsOf, 'Retirer la rubrique')
  await expect.poll(stored).toEqual(before)
  await expect(added).toHaveCount(0)

  // Back where it was moved, then where it was added: the second press waits for the first to be done.
  const undo = page.getByRole('button', { name: 'Annuler', exact: true })
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(stored).toEqual(written)
  await expect(added.getByText(`Ambition\u00a0: ${chosen}`)).toBeVisible()
  // What was written in it, then the rubrique itself.
  const undone = async () => {
    if (await undo.isEnabled()) await undo.click()
    return stored()
  }
  await expect.poll(undone).toEqual(before)
  await expect(undo).toBeDisabled()
  await page.keyboard.press('Control+Shift+z')
  await expect(added).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(stored).toEqual(before)
})

test('the keyboard alone: a new block has it, and what leaves hands it on to its neighbour', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication)
  const { block } = await open(page)
  const before = await types(page)
  const main = page.getByRole('main')
  const written = page.locator(`[id="${await block.getAttribute('id')}"]`)
  const rubrique = main.locator('section').filter({ has: written })
  const blocks = rubrique.locator('section[id^="bloc-"]')
  const count = await blocks.count()
  const toolsOf = (one: Locator) =>
    one.getByRole('button', { name: 'Déplacer, dupliquer ou retirer ce bloc' })
  await typeBlock(page, rubrique, 'texte')
  await expect(blocks).toHaveCount(count + 1)
  const added = page.locator(`[id="${await blocks.last().getAttribute('id')}"]`)
  // Without an intertitre, its text is what there is to write.
  await expect(added.getByRole('textbox', { name: 'Texte', exact: true })).toBeFocused()

  const tool = (name: RegExp) => added.getByRole('toolbar').getByRole('button', { name })
  await page.keyboard.press('Shift+Tab')
  await expect(tool(/^Gras/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tool(/^Italique/)).toBeFocused()
  await page.keyboard.press('End')
  await expect(tool(/^Insérer un chiffre/)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(added.getByRole('button', { name: /^Ajouter.: intertitre/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(tool(/^Insérer un chiffre/)).toBeFocused()

  await toolsOf(added).press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Monter' })).toBeFocused()
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await expect.poll(() => types(page)).toEqual(before)
  await expect(toolsOf(blocks.last())).toBeFocused()

  const heads = main.locator('header[id^="rubrique-tete-"]')
  const rubriques = await heads.count()
  const rubriqueTools = (one: Locator) =>
    one.getByRole('button', { name: /^Déplacer ou retirer la rubrique/ })
  await rubrique.getByRole('button', { name: 'Ajouter une rubrique' }).press('Enter')
  const title = page.getByRole('textbox', { name: 'Titre de la rubrique', exact: true })
  await expect(title).toBeFocused()
  const empty = page.locator(`[id="${await heads.filter({ has: title }).getAttribute('id')}"]`)
  const following = main
    .locator('section')
    .filter({ has: empty })
    .locator('xpath=following-sibling::section[1]')
  const next = page.locator(
    `[id="${await following.locator('header[id^="rubrique-tete-"]').getAttribute('id')}"]`,
  )
  await rubriqueTools(empty).press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Monter la rubrique' })).toBeFocused()
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await expect(heads).toHaveCount(rubriques)
  await expect(rubriqueTools(next)).toBeFocused()
})

test('the keyboard alone: a block of figures asks for its figure, and what is typed goes to the question', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication)
  const { block } = await open(page)
  const before = await types(page)
  const rubrique = page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.locator(`[id="${await block.getAttribute('id')}"]`) })
  await typeBlock(page, rubrique, 'chiffres')
  const picker = page.getByRole('dialog', { name: 'Insérer un chiffre' })
  const search = picker.getByRole('combobox', { name: 'Chercher une valeur' })
  await expect(search).toBeFocused()
  // The list of types has closed: the button that opened it does not take the focus back, behind the question.
  await expect(page.locator('input[aria-label="Chercher un type de bloc"]')).toHaveCount(0)
  await page.keyboard.type('apa')
  await expect(search).toHaveValue('apa')
  await expect(picker.getByRole('option').first()).toContainText(/APA/)
  await page.keyboard.press('Enter')
  await expect(picker).toBeHidden()
  await expect.poll(async () => (await types(page)).length).toBe(before.length + 1)
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect.poll(() => types(page)).toEqual(before)
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
