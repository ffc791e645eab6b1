import { expect, type Locator, type Page } from '@playwright/test'

export type SentFile = { name: string; bytes: Uint8Array }

/** The import of a file of values, as a person goes through it. */
export const importPage = (page: Page) => {
  const main = page.getByRole('main')
  const table = main.getByRole('table', { name: 'Valeurs du fichier' })
  return {
    main,
    table,
    send: async ({ name, bytes }: SentFile) => {
      await page.goto('/atelier/importer', { waitUntil: 'networkidle' })
      await main
        .getByLabel('Fichier de valeurs')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
      await main.getByRole('button', { name: 'Lire ce fichier' }).click()
    },
    /** From the columns to the end of the dry run. */
    tryIt: async () => {
      await main.getByRole('button', { name: 'Essayer à blanc' }).click()
      await expect(main.getByRole('heading', { name: 'Ce que ce fichier changerait' })).toBeVisible()
    },
    count: async (outcome: string): Promise<number> => {
      const link = main
        .getByRole('navigation', { name: 'Résultat de l’essai' })
        .getByRole('link', { name: new RegExp(`${outcome}$`) })
      return Number.parseInt(await link.innerText(), 10)
    },
    /** The line of a cell, by its place in the file. */
    cell: (place: string): Locator => table.getByRole('row').filter({ hasText: place }),
    report: async (): Promise<string> => {
      const address = await main.getByRole('link', { name: 'Rapport (CSV)' }).getAttribute('href')
      return (await page.request.get(address ?? '')).text()
    },
  }
}
