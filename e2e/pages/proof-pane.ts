import { expect, type Page } from '@playwright/test'

/** The épreuve beside the text. */
export const proofPane = (page: Page) => {
  const pane = page.getByRole('complementary', { name: 'Épreuve' })
  const sheet = (number: number) => pane.getByAltText(new RegExp(`^Page ${number} telle`))
  const frames = pane.getByRole('toolbar', { name: 'Blocs des pages de l’épreuve' })
  return {
    pane,
    sheet,
    frames,
    view: pane.getByRole('toolbar', { name: 'Vue de l’épreuve' }),
    /** The place of a block on a page. */
    frame: (name: string, number: number) =>
      frames.getByRole('button', { name: `Aller au texte\u00a0: ${name}, page ${number}`, exact: true }),
    composed: () => expect(sheet(1)).toBeVisible(),
    /** The drawing in sight: another one means that the page was composed again. */
    drawing: (number: number) => sheet(number).getAttribute('src'),
  }
}
