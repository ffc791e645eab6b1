import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { valuesPage } from '../pages/values-page'

/** Of the service that has an account; each test has its own year, so that they do not meet. */
const indicator = 'pch-beneficiaires'
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

test('a block from a spreadsheet is pasted, a surprise is confirmed, all is undone and redone', async ({
  browserOf,
  records,
}) => {
  const page = await browserOf(people.service, clipboard)
  const values = valuesPage(page)
  await values.open(indicator)
  await values.addYear('2031')
  await (await values.cell('Arras-1', '2031')).click()
  // As LibreOffice and Excel write them: a French decimal, a no-break space, a word where a number should be.
  await values.paste('412,00\r\n\u00A0256\r\nn. d.\r\n')
  await values.said('2 valeurs enregistrées, 1 case à régler.')
  await expect(await values.cell('Arras-1', '2031')).toContainText('412')
  await expect(values.panel).toContainText('412')
  await expect(page.getByRole('main')).toContainText('1 case refusée')
  await page.getByRole('main').getByRole('button', { name: 'Renoncer' }).first().click()

  await values.addYear('2032')
  await (await values.cell('Arras-1', '2032')).click()
  await values.type('4120')
  await values.said('1 case à régler.')
  expect(await records.values(indicator, 'arras-1', '2032')).toEqual([])
  await (await values.cell('Arras-1', '2032')).click()
  await values.panel.getByRole('button', { name: 'C’est bien cette valeur' }).click()
  await values.said('1 valeur enregistrée.')

  await (await values.cell('Arras-1', '2032')).click()
  await page.keyboard.press('Control+z')
  await values.said('1 saisie annulée.')
  await expect(await values.cell('Arras-1', '2032')).toHaveText('')
  await page.keyboard.press('Control+z')
  await values.said('2 saisies annulées.')
  await expect(await values.cell('Arras-1', '2031')).toHaveText('')
  await page.keyboard.press('Control+y')
  await values.said('2 saisies rétablies.')
  await expect(await values.cell('Arras-1', '2031')).toContainText('412')

  // Nothing was erased: the first entry, withdrawn, and the one written again.
  expect((await records.values(indicator, 'arras-1', '2031')).map(({ current }) => current)).toEqual([
    false,
    true,
  ])
  expect((await records.values(indicator, 'arras-1', '2032')).map(({ current }) => current)).toEqual([false])
})

test('two people in one cell: the second sees both values and chooses', async ({ browserOf, records }) => {
  const first = valuesPage(await browserOf(people.service, clipboard))
  await first.open(indicator)
  await first.addYear('2033')
  await (await first.cell('Avion', '2033')).click()
  await first.type('250')
  await first.said('1 valeur enregistrée.')

  const page = await browserOf(people.service, clipboard)
  const second = valuesPage(page)
  await second.open(indicator)
  await (await first.cell('Avion', '2033')).click()
  await first.type('255')
  await first.said('1 valeur enregistrée.')

  await (await second.cell('Avion', '2033')).click()
  await second.type('260')
  await (await second.cell('Avion', '2033')).click()
  await expect(second.panel).toContainText('Changée par quelqu’un d’autre')
  await expect(second.panel).toContainText('255')
  await expect(second.panel).toContainText('260')
  expect((await records.values(indicator, 'avion', '2033')).at(-1)).toMatchObject({ amount: '255.000000' })

  await second.panel.getByRole('button', { name: 'Écrire la mienne par-dessus' }).click()
  await second.said('1 valeur enregistrée.')
  expect((await records.values(indicator, 'avion', '2033')).map(({ amount }) => Number(amount))).toEqual([
    250, 255, 260,
  ])
})

test('the grid is one tab stop, moves with the keyboard, and gives up an entry with Escape', async ({
  browserOf,
}) => {
  const page = await browserOf(people.service)
  const values = valuesPage(page)
  await values.open(indicator)
  await (await values.cell('Lens', '2021')).click()
  await page.keyboard.press('ArrowRight')
  await expect(await values.cell('Lens', '2022')).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(values.grid.getByRole('gridcell').first()).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  await expect(values.grid.getByRole('gridcell', { selected: true })).toHaveCount(1)
  await page.keyboard.press('F2')
  const input = values.grid.getByRole('textbox')
  await expect(input).toBeFocused()
  await input.fill('999')
  await page.keyboard.press('Escape')
  await expect(input).toHaveCount(0)
  await expect(values.grid).not.toContainText('999')
  await expect(values.grid.locator('[tabindex="0"]')).toHaveCount(1)
})

test('another service reads but can’t write', async ({ browserOf, requestsOf, records }) => {
  const page = await browserOf(people.direction)
  const values = valuesPage(page)
  await values.open(indicator)
  await (await values.cell('Lens', '2022')).click()
  await page.keyboard.type('5')
  await expect(values.grid.getByRole('textbox')).toHaveCount(0)
  const requests = await requestsOf(people.direction)
  const answer = await requests.post('/atelier/api/valeurs', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      cells: [{ indicator, territory: 'canton:6224', period: '2034', readId: null, amount: '5' }],
      reason: '',
    },
  })
  expect(await answer.json()).toMatchObject({ results: [{ outcome: 'refused' }] })
  expect(await records.values(indicator, 'lens', '2034')).toEqual([])
})

test('a value proposed by another screen waits in its cell: Enter alone records it', async ({
  browserOf,
  records,
}) => {
  const page = await browserOf(people.service, clipboard)
  const values = valuesPage(page)
  await page.goto(`/atelier/valeurs?indicateur=${indicator}&territoire=canton:6208&periode=2034&valeur=318`)
  const cell = await values.cell('Avion', '2034')
  await expect(cell.getByRole('textbox')).toBeFocused()
  await expect(cell.getByRole('textbox')).toHaveValue('318')
  // Left as it is, it is nobody's entry.
  await (await values.cell('Avion', '2023')).click()
  await expect(cell).toHaveText('')
  await cell.click()
  await page.keyboard.press('Enter')
  await expect(cell.getByRole('textbox')).toHaveValue('318')
  expect(await records.values(indicator, 'avion', '2034')).toEqual([])
  await page.keyboard.press('Enter')
  await values.said('1 valeur enregistrée.')
  expect(await records.values(indicator, 'avion', '2034')).toEqual([{ amount: '318.000000', current: true }])
  await expect(page.getByRole('main')).not.toContainText('Valeur proposée')
})

test('what could not leave is asked about before another grid is chosen', async ({ browserOf, records }) => {
  const page = await browserOf(people.service)
  const values = valuesPage(page)
  await values.open(indicator)
  await values.addYear('2036')
  await page.route('**/atelier/api/valeurs', route => route.abort())
  await (await values.cell('Berck', '2036')).click()
  await values.type('177')
  await (await values.cell('Berck', '2036')).click()
  await expect(values.panel).toContainText('La connexion est coupée.')
  const picker = page.getByRole('combobox', { name: /^Par territoire/ })
  const asked = page.waitForEvent('dialog')
  const choosing = picker.selectOption({ index: 1 })
  const question = await asked
  expect(question.message()).toMatch(/ne sont pas enregistrés/)
  await question.dismiss()
  await choosing
  await expect(await values.cell('Berck', '2036')).toContainText('177')

  await page.unroute('**/atelier/api/valeurs')
  await page.getByRole('main').getByRole('button', { name: 'Réessayer' }).first().click()
  await values.said('1 valeur enregistrée.')
  expect(await records.values(indicator, 'berck', '2036')).toMatchObject([{ current: true }])
})
