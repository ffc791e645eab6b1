import type { Page } from '@playwright/test'

export const toDoPage = (page: Page) => ({
  /** Opens what waits for me: « Valider : Lens ». */
  take: (step: string, canton: string) =>
    page
      .getByRole('region', { name: 'Ce qui vous attend' })
      .getByRole('link', { name: `${step} : ${canton}`, exact: true })
      .click(),
})
