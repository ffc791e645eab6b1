import { expect, type Page } from '@playwright/test'
import { demoPassword } from '../fixtures/people'

export const signInPage = (page: Page) => ({
  open: () => page.goto('/atelier'),
  signIn: async (email: string, password = demoPassword): Promise<void> => {
    await page.getByLabel('Adresse électronique').fill(email)
    await page.getByLabel('Mot de passe').fill(password)
    await page.getByRole('button', { name: 'Me connecter' }).click()
  },
  signedIn: () => expect(page.getByRole('heading', { name: 'À faire', level: 1 })).toBeVisible(),
})

/** From nothing to « À faire », by the form. */
export const enter = async (page: Page, email: string): Promise<void> => {
  const signIn = signInPage(page)
  await signIn.open()
  await signIn.signIn(email)
  await signIn.signedIn()
}
