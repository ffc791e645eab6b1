import { expectAccessible } from '../accessibility/axe'
import { bilanScreen } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, phone, test } from '../fixtures/test'
import { toEnd } from '../pages/cursor'
import { draftPage } from '../pages/draft-page'
import { proofPane } from '../pages/proof-pane'

const screen = bilanScreen('saint-pol-sur-ternoise', '/rediger')

test.describe.configure({ mode: 'serial' })

test('what is typed is on its page after a pause, and only that page is drawn again', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication)
  await page.goto(screen)
  const [draft, proof] = [draftPage(page), proofPane(page)]
  await proof.composed()
  const before = [await proof.drawing(1), await proof.drawing(2)]

  const block = page.getByRole('main').getByRole('region', { name: 'Édito', exact: true })
  await draft.write(block)
  await draft.field(block, 'Texte de l’édito').click()
  await toEnd(draft.field(block, 'Texte de l’édito'))
  await page.keyboard.type(' Nous tiendrons parole.')
  await draft.saved(block)
  await expect.poll(() => proof.drawing(1)).not.toBe(before[0])
  expect(await proof.drawing(2)).toBe(before[1])
})

test('a block touched on the page opens in the text; the block being written is outlined', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication)
  await page.goto(screen)
  const proof = proofPane(page)
  await proof.composed()
  const place = proof.frame('Texte', 2).first()
  await place.click()
  const opened = page.getByRole('main').getByRole('button', { name: 'Terminer' })
  await expect(opened).toBeInViewport()
  await expect(place).toHaveAttribute('aria-current', 'true')
  await expect(page.locator(':focus')).toHaveAttribute('contenteditable', 'true')
})

test('the page follows the block that has the focus, and everything works with the keyboard', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication)
  await page.goto(screen)
  const proof = proofPane(page)
  await proof.composed()
  const block = draftPage(page).block('Texte', 'Ce bilan est aussi celui des rencontres')
  await block.getByRole('button', { name: /^Écrire/ }).focus()
  await expect(proof.frame('Texte', 4).last()).toBeInViewport()

  await proof.frame('Texte', 4).last().focus()
  const size = async () => (await proof.sheet(4).boundingBox())?.width ?? 0
  const fitted = await size()
  await page.keyboard.press('+')
  await expect(proof.view.getByText('100\u00a0%')).toBeVisible()
  expect(await size()).toBeGreaterThan(fitted)
  await page.keyboard.press('v')
  const facing = proof.view.getByRole('button', { name: /vis-à-vis/ })
  await expect(facing).toHaveAttribute('aria-pressed', 'true')
  const [second, third] = [await proof.sheet(2).boundingBox(), await proof.sheet(3).boundingBox()]
  expect(Math.abs((second?.y ?? 0) - (third?.y ?? 99))).toBeLessThan(1)
  expect(third?.x ?? 0).toBeGreaterThan(second?.x ?? 0)
  await page.keyboard.press('l')
  await expect(proof.view.getByRole('button', { name: /lié/ })).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('0')
  await expect(proof.view.getByText('ajustée')).toBeVisible()

  const from = await page.locator(':focus').getAttribute('data-of')
  await page.keyboard.press('ArrowUp')
  expect(await page.locator(':focus').getAttribute('data-of')).not.toBe(from)
  // Back to a block of this canton: one that is common to all opens in the modèle.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('button', { name: 'Terminer' })).toBeInViewport()
})

test('too much text is counted in words on the block and on the page, until it is taken away', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication)
  await page.goto(screen)
  const [draft, proof] = [draftPage(page), proofPane(page)]
  await proof.composed()
  const block = page.getByRole('main').getByRole('region', { name: 'Édito', exact: true })
  await draft.write(block)
  const field = draft.field(block, 'Texte de l’édito')
  await field.click()
  await toEnd(field)
  await page.keyboard.insertText(' Nous tiendrons parole, avec vous, canton par canton.'.repeat(60))
  await expect(block.getByText(/^texte en excès\u00a0: \d+\u00a0mots$/)).toBeVisible()
  await expect(proof.pane.getByText(/^texte en excès\u00a0: \d+\u00a0mots$/).first()).toBeVisible()
  // Among its remarks as well, since the submission will refuse it.
  const remark = block
    .getByRole('listitem')
    .filter({ hasText: /la page\u00a01 déborde.*environ \d+\u00a0mots/ })
  await expect(remark).toBeVisible()
  await expect(page.getByText(/à corriger avant la relecture$/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await draft.saved(block)
  await expect(page.getByText(/texte en excès/i)).toHaveCount(0)
})

test('the head of a rubrique that makes its page run over is told so', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  await page.goto(screen)
  await proofPane(page).composed()
  // The second page: on the first, the édito stands under a head set over the whole width.
  const head = page
    .getByRole('main')
    .locator('header[id^="rubrique-tete-"]')
    .filter({ hasText: 'Page 2' })
    .first()
  const held = page.locator(`[id="${await head.getAttribute('id')}"]`)
  await held.getByRole('button', { name: /^Écrire/ }).click()
  const chapo = held.getByRole('textbox', { name: 'Chapô', exact: true })
  await chapo.click()
  await page.keyboard.insertText(' Nous tiendrons parole, avec vous, canton par canton.'.repeat(60))
  await expect(
    held.getByRole('listitem').filter({ hasText: /ce titre ou ce chapô d’environ \d+\u00a0mots/ }),
  ).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/texte en excès/i)).toHaveCount(0)
})

test('on a phone the épreuve has the screen for itself, and leads back to the text', async ({
  browserOf,
}) => {
  const page = await browserOf(people.communication, phone)
  await page.goto(screen)
  const proof = proofPane(page)
  await expect(proof.pane).toBeHidden()
  await page.getByRole('button', { name: 'Épreuve', exact: true }).click()
  await proof.composed()
  await expect(page.getByRole('main').getByRole('region', { name: 'Édito', exact: true })).toBeHidden()
  await proof.frame('Édito', 1).first().click()
  await expect(page.getByRole('main').getByRole('region', { name: 'Édito', exact: true })).toBeVisible()
  await expect(proof.pane).toBeHidden()
})

test('the épreuve is accessible, beside the text and alone', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  await page.goto(screen)
  await proofPane(page).composed()
  await page.setViewportSize({ width: 390, height: 900 })
  await page.getByRole('button', { name: 'Épreuve', exact: true }).click()
  await expectAccessible(page)
})
