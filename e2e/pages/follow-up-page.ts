import { expect, type Page } from '@playwright/test'

/** « Suivi »: the decisions on a bilan. */
export const followUpPage = (page: Page) => {
  const main = page.getByRole('main')
  return {
    /** Opens the dialog of a decision, gives what it asks, confirms. */
    decide: async (step: string, give: Record<string, string> = {}): Promise<void> => {
      await main.getByRole('button', { name: step, exact: true }).click()
      const dialog = page.getByRole('dialog', { name: step })
      for (const [label, text] of Object.entries(give)) await dialog.getByLabel(label).fill(text)
      await dialog.getByRole('button', { name: step, exact: true }).click()
      await expect(dialog).toBeHidden()
    },
    /** The bon à tirer is given in the page, beside the pages it is about. */
    approve: async (): Promise<void> => {
      const approval = main.getByRole('region', { name: 'Bon à tirer' })
      await approval.getByRole('button', { name: 'Donner le bon à tirer' }).click()
      await expect(approval).toBeHidden()
    },
    pages: () => main.getByRole('complementary', { name: 'Pages soumises' }).getByRole('img'),
    stage: (label: string) => expect(main.getByText(label, { exact: true }).first()).toBeVisible(),
  }
}
