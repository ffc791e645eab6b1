import type { Locator, Page } from '@playwright/test'
import { conseillereOf, demoPassword } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

/** Tab until this is focused: what a person without a mouse does. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${target.toString()}`)
}

/** Down until this is the choice that Enter would take. */
const arrowTo = (page: Page, option: Locator): Promise<void> =>
  expect(async () => {
    await page.keyboard.press('ArrowDown')
    await expect(option).toHaveAttribute('data-highlighted', '', { timeout: 1000 })
  }).toPass()

test('the keyboard alone signs in, opens a bilan, gives an avis', async ({ browserOf, records }) => {
  const page = await browserOf(null)
  await page.goto('/atelier')
  await tabTo(page, page.getByLabel('Adresse électronique'))
  await page.keyboard.type(conseillereOf('carvin'))
  await page.keyboard.press('Tab')
  await page.keyboard.type(demoPassword)
  await page.keyboard.press('Enter')

  await tabTo(page, page.getByRole('link', { name: 'Donner mon avis : Carvin' }))
  await page.keyboard.press('Enter')
  const opinion = page.getByRole('region', { name: 'Mon avis' })
  await tabTo(page, opinion.getByRole('combobox', { name: 'Mon avis' }))
  await page.keyboard.press('Enter')
  const choice = page.getByRole('option', { name: 'Favorable avec remarques' })
  await expect(choice).toBeVisible()
  await arrowTo(page, choice)
  await page.keyboard.press('Enter')
  await expect(choice).toBeHidden()
  await tabTo(page, opinion.getByRole('textbox'))
  await page.keyboard.type('Le marché couvert mérite une phrase.')
  await tabTo(page, opinion.getByRole('button', { name: 'Donner mon avis' }))
  await page.keyboard.press('Enter')
  await expect(opinion.getByText('Le marché couvert mérite une phrase.')).toBeVisible()
  await expect(opinion.getByText('Favorable avec remarques').first()).toBeVisible()
  expect((await records.edition('carvin')).status).toBe('relecture')
})
