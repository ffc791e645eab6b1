import { expect, type Page } from '@playwright/test'

/** « Relire »: the text as it will be read, and « Mon avis ». */
export const reviewPage = (page: Page) => {
  const opinion = page.getByRole('main').getByRole('region', { name: 'Mon avis' })
  return {
    /** In a frame of its own: the stored page cannot act on the screen. */
    text: page.getByRole('main').locator('iframe').contentFrame().getByRole('article'),
    giveFavourable: () => opinion.getByRole('button', { name: 'Donner mon avis' }).click(),
    /** How many of the conseillers are favourable, in the list under the form. */
    favourable: (count: number) =>
      expect(opinion.getByRole('listitem').filter({ hasText: 'Favorable' })).toHaveCount(count),
  }
}
