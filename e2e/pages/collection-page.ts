import { expect, type Page, type TestInfo } from '@playwright/test'

export type NewCollection = {
  title: string
  modele: RegExp
  /** First and last year of the values. */
  years: readonly [string, string]
  imprint?: Record<string, string>
  imprimeur?: RegExp
}

/** A title that no other try of the same tests used: a retried file starts again on what the first try left. */
export const titleOfTry = (title: string, { retry }: Pick<TestInfo, 'retry'>): string =>
  retry === 0 ? title : `${title}, essai ${retry + 1}`

/** The same of a code, which is made of letters, digits and dashes. */
export const codeOfTry = (code: string, { retry }: Pick<TestInfo, 'retry'>): string =>
  retry === 0 ? code : `${code}-${retry + 1}`

/** « Nouvelle collection », then the collection itself. */
export const collectionPage = (page: Page) => ({
  fillIn: async ({
    title,
    modele,
    years: [from, to],
    imprint = {},
    imprimeur,
  }: NewCollection): Promise<void> => {
    await page.goto('/atelier/collections/nouvelle')
    await page.getByLabel('Titre', { exact: true }).fill(title)
    await page.getByLabel('Modèle', { exact: true }).click()
    await page.getByRole('option', { name: modele }).click()
    await page.getByLabel('Valeurs de').fill(from)
    await page.getByLabel('à', { exact: true }).fill(to)
    await page.getByLabel('Mandat').fill('2021-2028')
    await page.getByLabel('En boîte aux lettres le').fill('2027-03-01')
    for (const [label, words] of Object.entries(imprint)) await page.getByLabel(label).fill(words)
    if (!imprimeur) return
    await page.getByRole('combobox', { name: 'Imprimeur', exact: true }).click()
    await page.getByRole('option', { name: imprimeur }).click()
  },
  choose: async (cantons: readonly string[]): Promise<void> => {
    for (const canton of cantons) await page.getByRole('checkbox', { name: canton, exact: true }).click()
  },
  create: () => page.getByRole('button', { name: 'Créer la collection' }).click(),
  /** Once it is created, its slug: what the addresses of its bilans begin with. */
  slug: async (title: string): Promise<string> => {
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    return new URL(page.url()).pathname.split('/').at(-1) ?? ''
  },
  /** All of them in one action; the counts of what became of each. */
  createBilans: async (counts: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name: /^Créer (?:le bilan|les \d+ bilans)$/ }).click()
    await expect(page.getByText(counts)).toBeVisible()
  },
})
