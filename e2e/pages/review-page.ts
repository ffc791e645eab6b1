import { expect, type Page } from '@playwright/test'

/** « Relire »: the text as it will be read, and « Mon avis ». */
export const reviewPage = (page: Page) => {
  const opinion = page.getByRole('main').getByRole('region', { name: 'Mon avis' })
  return {
    text: page.getByRole('main').getByRole('article'),
    giveFavourable: async (): Promise<void> => {
      await opinion.getByRole('button', { name: 'Donner mon avis' }).click()
      await expect(page.getByText('Donner mon avis : c’est fait.')).toBeVisible()
    },
    opinion,
  }
}
