import { expect, type Page } from '@playwright/test'

/** « Relire »: the text as it will be read, and « Mon avis ». */
export const reviewPage = (page: Page) => {
  const opinion = page.getByRole('main').getByRole('region', { name: 'Mon avis' })
  return {
    /** In a frame of its own: the stored page cannot act on the screen. */
    text: page.getByRole('main').locator('iframe').contentFrame().getByRole('article'),
    /** Nothing is chosen beforehand: giving no avis is refused at its field. */
    giveFavourable: async (): Promise<void> => {
      const give = opinion.getByRole('button', { name: 'Donner mon avis' })
      await give.click()
      await expect(opinion.getByText('Indiquez votre avis.')).toBeVisible()
      await opinion.getByRole('combobox', { name: 'Mon avis' }).click()
      await page.getByRole('option', { name: 'Favorable', exact: true }).click()
      await expect(opinion.getByText('Indiquez votre avis.')).toBeHidden()
      await give.click()
    },
    /** How many of the conseillers are favourable, in the list under the form. */
    favourable: (count: number) =>
      expect(opinion.getByRole('listitem').filter({ hasText: 'Favorable' })).toHaveCount(count),
  }
}
