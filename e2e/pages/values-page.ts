import { expect, type Locator, type Page } from '@playwright/test'

/** The grid of values, as a person uses it. */
export const valuesPage = (page: Page) => {
  const grid = page.getByRole('main').getByRole('grid')
  return {
    grid,
    panel: page.getByRole('complementary', { name: 'La case choisie' }),
    open: async (indicator: string) => {
      await page.goto(`/atelier/valeurs?indicateur=${indicator}`)
      await expect(grid).toBeVisible()
    },
    /** The cell of a territory under a heading. */
    cell: async (territory: string, heading: string): Promise<Locator> => {
      const headings = await grid.getByRole('columnheader').allInnerTexts()
      const column = headings.indexOf(heading)
      expect(column).toBeGreaterThan(0)
      return grid
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: territory, exact: true }) })
        .getByRole('gridcell')
        .nth(column - 1)
    },
    addYear: async (year: string) => {
      await page.getByRole('button', { name: 'Ajouter une période' }).click()
      const form = page.getByRole('dialog', { name: 'Ajouter une période' })
      await form.getByLabel('Année').fill(year)
      await form.getByRole('button', { name: 'Ajouter la colonne' }).click()
      // It gives the focus back as it closes.
      await expect(form).toBeHidden()
      await expect(grid.getByRole('columnheader', { name: year, exact: true })).toBeVisible()
    },
    /** Through the real clipboard, as from a spreadsheet. */
    paste: async (text: string) => {
      await page.evaluate(block => navigator.clipboard.writeText(block), text)
      await page.keyboard.press('Control+V')
    },
    type: async (text: string) => {
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    },
    said: (sentence: string | RegExp) =>
      expect(page.getByRole('main').getByRole('status').filter({ hasText: sentence })).toBeVisible(),
  }
}
