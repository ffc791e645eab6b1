import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { atelierAddress, bilanScreen, databaseAddress } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { enter } from '../pages/sign-in-page'

/** A figure of the whole département, printed by every bilan of the modèle. */
const indicator = 'sdis-contribution'
const token = {
  indicator,
  territory: 'departement:62',
  periods: ['?'],
  operation: 'value',
  format: 'exact',
  claim: 'exact',
  label: false,
}
/** One bilan of each kind. Other tests write in the draft, in its cover and its édito: never the figure of these. */
const drafted = 'bapaume'
const submitted = 'harnes'
const published = 'aire-sur-la-lys'
const left = 'calais-1'

test.describe.configure({ mode: 'serial' })

/** The service of the demonstration does not hold this indicator: it is lent to it for these journeys. */
const lend = async (sql: string) => {
  const client = new Client({ connectionString: databaseAddress() })
  await client.connect()
  await client.query(sql, [people.service])
  await client.end()
}
const membership = `FROM users u, services s WHERE u.email = $1 AND s.code = 'finances'`
test.beforeAll(() =>
  lend(
    `INSERT INTO service_members (user_id, service_id) SELECT u.id, s.id ${membership} ON CONFLICT DO NOTHING`,
  ),
)
test.afterAll(() =>
  lend(
    `DELETE FROM service_members USING users u, services s WHERE user_id = u.id AND service_id = s.id AND u.email = $1 AND s.code = 'finances'`,
  ),
)

test('before a value is saved, its impact is counted; saved, no page changes', async ({
  browserOf,
  request,
  requestsOf,
  records,
}) => {
  const bytes = async (address: string) =>
    createHash('sha256')
      .update(await (await request.get(address)).body())
      .digest('hex')
  const online = async () => ({
    pdf: await bytes(`/bilans/${published}/bilan.pdf`),
    csv: await bytes(`/bilans/${published}/donnees.csv`),
    json: await bytes(`/bilans/${published}/donnees.json`),
  })
  const before = await online()
  const draft = await records.edition(drafted)
  const printed = async () => {
    const answer = await (await requestsOf(people.communication)).post(
      `/atelier/api/editions/${draft.id}/apercu`,
      { headers: { origin: atelierAddress() }, data: { token } },
    )
    const { text }: { text: string } = await answer.json()
    return text
  }
  const old = await printed()

  const value = await records.value(indicator, 'departement')
  const page = await browserOf(null)
  await enter(page, people.service)
  await page.goto(`/atelier/indicateurs/${indicator}/valeurs/${value.id}`)
  const main = page.getByRole('main')
  await expect(
    main.getByText(/^Bilans concernés\s: \d+\sbrouillons?, \d+\sen relecture, \d+\spubliés/),
  ).toBeVisible()
  await main.getByLabel('Valeur', { exact: true }).fill('97531246')
  await main.getByLabel('Pourquoi cette correction ?').fill('Compte administratif arrêté.')
  await main.getByRole('button', { name: 'Corriger la valeur' }).click()
  await expect(page).toHaveURL(new RegExp(`/indicateurs/${indicator}$`))

  expect(await printed()).toBe(old)
  expect(await online()).toEqual(before)
})

test('a draft: accepted from « À faire »', async ({ browserOf, requestsOf, records }) => {
  const page = await browserOf(null)
  await enter(page, people.communication)
  await page
    .getByRole('region', { name: 'Propositions' })
    .getByRole('link', { name: 'Bilan du canton de Bapaume' })
    .click()
  const proposal = page.getByRole('listitem', { name: /SDIS/ })
  await expect(proposal).toContainText(/97\s531\s246/)
  await expect(proposal).toContainText('Compte administratif arrêté.')
  await proposal.getByRole('button', { name: 'Accepter' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Accepter' }).click()
  await expect(page.getByText('Aucune proposition en attente')).toBeVisible()

  const draft = await records.edition(drafted)
  const answer = await (await requestsOf(people.communication)).post(
    `/atelier/api/editions/${draft.id}/apercu`,
    { headers: { origin: atelierAddress() }, data: { token } },
  )
  expect((await answer.json()).text).toMatch(/^97\s531\s246/)
})

test('in review: accepting takes the bilan back, with the reason written', async ({ browserOf, records }) => {
  const page = await browserOf(people.cabinet)
  await page.goto(`${bilanScreen(submitted)}/propositions`)
  await page.getByRole('listitem', { name: /SDIS/ }).getByRole('button', { name: 'Accepter' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('repris en brouillon')
  await dialog.getByRole('button', { name: 'Accepter' }).click()
  await expect(page.getByText(/le bilan est repris en brouillon/)).toBeVisible()
  expect((await records.edition(submitted)).status).toBe('brouillon')
  await page.goto(bilanScreen(submitted))
  await expect(page.getByText(/Proposition acceptée\s: .*SDIS/)).toBeVisible()
})

test('published: an erratum opens a new edition, the page online keeps its bytes', async ({
  browserOf,
  request,
  records,
}) => {
  const json = async () => (await request.get(`/bilans/${published}/donnees.json`)).text()
  const before = await json()
  const page = await browserOf(people.communication)
  await page.goto(`${bilanScreen(published)}/propositions`)
  const name = 'Erratum et nouvelle édition'
  await page.getByRole('listitem', { name: /SDIS/ }).getByRole('button', { name }).click()
  await page.getByRole('dialog').getByRole('button', { name }).click()
  await expect(page.getByText(/Erratum\s: l’édition 2 est en brouillon/)).toBeVisible()
  expect((await records.edition(published, 2)).status).toBe('brouillon')
  expect((await records.edition(published)).status).toBe('publie')
  expect(await json()).toBe(before)
})

test('published: without action, a reason is asked for, and stays', async ({ browserOf }) => {
  const page = await browserOf(people.cabinet)
  await page.goto(`${bilanScreen(left)}/propositions`)
  await page.getByRole('listitem', { name: /SDIS/ }).getByRole('button', { name: 'Sans suite' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Sans suite' }).click()
  await expect(dialog.getByText(/Écrivez pourquoi la page reste/)).toBeVisible()
  await dialog.getByLabel('Motif').fill('Écart sans portée pour le lecteur.')
  await dialog.getByRole('button', { name: 'Sans suite' }).click()
  await expect(page.getByText('Aucune proposition en attente')).toBeVisible()
  await page.goto(bilanScreen(left))
  await expect(page.getByText('Écart sans portée pour le lecteur.')).toBeVisible()
})
