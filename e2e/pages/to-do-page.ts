import type { Page } from '@playwright/test'
import { collection } from '../fixtures/address'

export const toDoPage = (page: Page) => ({
  /** Opens what waits for me in the collection of the demonstration: « Valider : Lens ». Other tests open others. */
  take: (step: string, canton: string) =>
    page
      .getByRole('region', { name: 'Ce qui vous attend' })
      .getByRole('link', { name: `${step} : ${canton}`, exact: true })
      .and(page.locator(`[href^="/atelier/bilans/${collection}/"]`))
      .click(),
})
