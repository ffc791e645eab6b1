import { expect, type Locator, type Page } from '@playwright/test'

/** « Rédiger »: blocks, and the true pages beside them. */
export const draftPage = (page: Page) => {
  const main = page.getByRole('main')
  return {
    /** The block of that type which holds these words. */
    block: (type: string, words: string): Locator =>
      main.getByRole('region', { name: type, exact: true }).filter({ hasText: words }),
    write: async (block: Locator): Promise<void> => {
      await block.getByRole('button', { name: /^Écrire/ }).click()
      await expect(block.getByRole('button', { name: 'Terminer' })).toBeVisible()
    },
    field: (block: Locator, label: string) => block.getByRole('textbox', { name: label, exact: true }),
    finish: (block: Locator) => block.getByRole('button', { name: 'Terminer' }).click(),
    saved: (block: Locator) => expect(block.getByText(/^Enregistré à /)).toBeVisible(),
    /** « # » at the cursor, then the value found by these words. */
    insertFigure: async (search: string, value: RegExp): Promise<void> => {
      await page.keyboard.press('#')
      const picker = page.getByRole('dialog', { name: 'Insérer un chiffre' })
      await picker.getByRole('combobox', { name: 'Chercher une valeur' }).fill(search)
      await picker
        .getByRole('listbox', { name: 'Valeurs' })
        .getByRole('option', { name: value })
        .first()
        .click()
      await picker.getByRole('button', { name: /^Insérer «/ }).click()
      await expect(picker).toBeHidden()
    },
    proofPages: () => main.getByRole('complementary', { name: 'Épreuve' }).getByRole('img'),
  }
}
