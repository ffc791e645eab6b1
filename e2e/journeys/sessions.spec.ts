import { bilanScreen } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { enter, signInPage } from '../pages/sign-in-page'

test('signing out everywhere closes the other browser at its next request', async ({ browserOf }) => {
  const here = await browserOf(null)
  const elsewhere = await browserOf(null)
  await enter(here, people.otherDirection)
  await enter(elsewhere, people.otherDirection)
  const kept = await elsewhere.context().storageState()

  await here.getByRole('button', { name: /^Mon compte/ }).click()
  await here.getByRole('button', { name: 'Me déconnecter partout' }).click()
  await expect(here).toHaveURL(/\/atelier\/connexion/)

  await elsewhere.goto('/atelier/bilans')
  await expect(elsewhere).toHaveURL(/\/atelier\/connexion\?retour=/)
  const replayed = await (await browserOf(null)).context().browser()?.newContext({ storageState: kept })
  const page = await replayed?.newPage()
  await page?.goto(elsewhere.url().replace(/connexion.*/, 'moi'))
  await expect(page ?? here).toHaveURL(/\/atelier\/connexion/)
  await replayed?.close()
})

test('a wrong password and an unknown account are answered alike, and keep what was typed', async ({
  browserOf,
}) => {
  const sentences: string[] = []
  for (const email of ['personne@demo.test', people.administration]) {
    const page = await browserOf(null)
    await signInPage(page).open()
    await signInPage(page).signIn(email, 'un mot de passe inventé')
    const refusal = page.getByRole('main').getByRole('alert')
    await expect(refusal).toBeVisible()
    sentences.push(await refusal.innerText())
    await expect(page.getByLabel('Adresse électronique')).toHaveValue(email)
  }
  expect(sentences[0]).toBe(sentences[1])
})

const screens = [
  '/atelier',
  '/atelier/bilans',
  '/atelier/moi',
  '/atelier/indicateurs',
  '/atelier/administration',
  '/atelier/page-qui-n-existe-pas',
  bilanScreen('lens'),
  bilanScreen('lens', '/rediger'),
  bilanScreen('lens', '/relire'),
]

test('nothing under /atelier without a session', async ({ requestsOf }) => {
  const nobody = await requestsOf(null)
  const someone = await requestsOf(people.communication)
  for (const screen of screens) {
    const refused = await nobody.get(screen, { maxRedirects: 0 })
    expect(refused.status(), screen).toBe(303)
    expect(refused.headers().location, screen).toContain('/atelier/connexion')
    expect((await someone.get(screen, { maxRedirects: 0 })).status(), screen).not.toBe(303)
  }
})
