import type { Locator, Page, Request } from '@playwright/test'
import { bilanScreen } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { arranging } from '../pages/arranging'
import { draftPage } from '../pages/draft-page'

/** Figures while the server is slow, or silent. Each test takes away what it adds. */
const canton = 'bapaume'
const rubrique = 'Faire de l’éducation un levier d’égalité'

test.describe.configure({ mode: 'serial' })

const open = async (page: Page) => {
  await page.goto(bilanScreen(canton, '/rediger'))
  const place = arranging(page)
  await expect(place.rubrique(rubrique)).toBeVisible()
  return { draft: draftPage(page), place }
}

/** Requests that answer only once they are let go. */
const heldBack = async (page: Page, wanted: (request: Request) => boolean) => {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  let asked = 0
  await page.route(
    () => true,
    async route => {
      if (!wanted(route.request())) return route.fallback()
      asked += 1
      await released
      return route.fallback()
    },
  )
  return { release, asked: () => asked }
}

const picker = (page: Page) => page.getByRole('dialog', { name: 'Insérer un chiffre' })
const insertButton = (page: Page) => picker(page).getByRole('button', { name: /^Insérer/ })
const search = (page: Page) => picker(page).getByRole('combobox', { name: 'Chercher une valeur' })

/** Until then, the button proposes what answered the words before. */
const answered = async (page: Page) => {
  await expect(picker(page).getByRole('listbox', { name: 'Valeurs' })).toHaveAttribute('aria-busy', 'false')
  await expect(insertButton(page)).toHaveText(/^Insérer «/)
}

/** Through « Ajouter un bloc »: its figure is chosen next. */
const askForBlock = async (page: Page, type: string) => {
  const list = arranging(page).rubrique(rubrique)
  await list.getByRole('button', { name: 'Ajouter un bloc' }).click()
  const types = page.getByRole('combobox', { name: 'Chercher un type de bloc' })
  await types.fill(type)
  await types.press('Enter')
  await expect(search(page)).toBeFocused()
}

const blocks = (page: Page, type: string): Locator =>
  arranging(page).rubrique(rubrique).getByRole('region', { name: type, exact: true })

test('« # »: Enter waits for the answer to its words, and what is inserted is what is seen', async ({
  browserOf,
}) => {
  const page = await browserOf(people.otherCabinet)
  const { draft, place } = await open(page)
  const block = await place.add(rubrique, 'Encadré')
  const text = draft.field(block, 'Texte')
  await text.click()
  await page.keyboard.press('#')
  await expect(picker(page).getByRole('option').first()).not.toContainText('emploi')
  const values = await heldBack(page, request => request.url().endsWith('/chiffres?recherche=emploi'))
  await search(page).fill('emploi')
  await page.keyboard.press('Enter')
  await expect.poll(values.asked).toBe(1)
  values.release()
  await expect(picker(page)).toBeHidden()
  await expect(text.locator('.figure-token')).toHaveAttribute('title', /emploi/)

  await page.keyboard.press('#')
  await search(page).fill('emploi')
  await answered(page)
  const previews = await heldBack(page, request => request.postData()?.includes('plus_de') ?? false)
  await picker(page).getByRole('combobox', { name: 'Ce que la phrase affirme' }).click()
  await page.getByRole('option', { name: 'Plus de…', exact: true }).click()
  await expect.poll(previews.asked).toBe(1)
  await expect(insertButton(page)).toHaveText(/^Insérer\s*$/)
  previews.release()
  await expect(insertButton(page)).toHaveText(/^Insérer «\s?plus de/)
  await insertButton(page).click()
  await expect(text.locator('.figure-token').last()).toHaveText(/^plus de/)
  await draft.saved(block)
  await place.remove(block)
})

test('an évolution: what can’t be read is said, and two presses add one', async ({ browserOf }) => {
  const page = await browserOf(people.otherCabinet)
  const { place } = await open(page)
  const before = await blocks(page, 'Évolution').count()
  await askForBlock(page, 'Évolution')
  await search(page).fill('transport')
  await answered(page)
  await page.route('**/chiffres?recherche=*', route => route.abort())
  await insertButton(page).click()
  await expect(page.getByText('Les valeurs n’ont pas pu être lues').first()).toBeVisible()
  await page.unroute('**/chiffres?recherche=*')
  const values = await heldBack(page, request => request.url().includes('/chiffres?recherche='))
  await insertButton(page).dblclick()
  await expect.poll(values.asked).toBe(1)
  values.release()
  await expect(blocks(page, 'Évolution')).toHaveCount(before + 1)
  await expect(picker(page)).toBeHidden()
  await page.reload()
  await expect(blocks(page, 'Évolution')).toHaveCount(before + 1)
  await place.remove(blocks(page, 'Évolution').last())
})
