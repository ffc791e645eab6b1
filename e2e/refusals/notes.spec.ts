import { bilanScreen } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

const marker = 'NOTE-TEMOIN-48213'
const record = '/atelier/dispositifs/apa'
const readers: readonly string[] = [
  people.communication,
  people.otherCommunication,
  people.cabinet,
  people.otherCabinet,
]
const everyone = [
  ...readers,
  people.direction,
  people.service,
  people.administration,
  people.conseillere,
  null,
] as const

// Every address, for every person.
test.setTimeout(300_000)

test('a note is on the record, for who may read it, and nowhere else', async ({
  browserOf,
  requestsOf,
  records,
}) => {
  const page = await browserOf(people.communication)
  await page.goto(record)
  await page.getByRole('button', { name: 'Écrire une note' }).click()
  await page.getByLabel('Nouvelle note').fill(marker)
  await page.getByRole('button', { name: 'Ajouter la note' }).click()
  await expect(page.getByRole('region', { name: 'Notes internes' }).getByText(marker)).toBeVisible()

  const online = await records.edition('arras-1')
  const draft = await records.edition('lens')
  const elsewhere = [
    '/atelier',
    '/atelier/bilans',
    '/atelier/dispositifs',
    '/atelier/indicateurs',
    '/atelier/api/impact?dispositif=apa',
    '/atelier/api/exports/dispositifs?format=csv',
    '/atelier/api/exports/dispositifs?format=xlsx',
    `/atelier/api/recherche?mots=${marker}`,
    bilanScreen('lens'),
    bilanScreen('lens', '/rediger'),
    bilanScreen('arras-1'),
    bilanScreen('arras-1', '/relire'),
    `${record}/modifier`,
    `/atelier/api/editions/${draft.id}/epreuve`,
    `/atelier/api/editions/${draft.id}/chiffres?recherche=apa`,
    `/atelier/api/revisions/${online.revisionId}/pages`,
    ...['pdf', 'article', 'csv', 'json'].map(
      kind => `/atelier/api/revisions/${online.revisionId}/fichiers/${kind}`,
    ),
    '/bilans',
    '/bilans/arras-1',
    '/bilans/arras-1/donnees.csv',
    '/bilans/arras-1/donnees.json',
    '/bilans/arras-1/bilan.pdf',
  ]
  for (const person of everyone) {
    const requests = await requestsOf(person)
    const told = await requests.get(record)
    // Seen as it is, or sent to sign in: a page in error holds no note either.
    expect(told.status(), `${record} of ${person}`).toBe(200)
    const sheet = await told.text()
    expect(sheet, `${record} of ${person}`).toContain(person === null ? 'Me connecter' : 'Notes internes')
    const found = sheet.includes(marker)
    expect({ person, found }).toEqual({ person, found: person !== null && readers.includes(person) })
    for (const address of elsewhere) {
      const answer = await requests.get(address)
      expect(answer.status(), `${address} of ${person}`).toBeLessThan(500)
      if (person === people.communication) expect(answer.status(), address).toBe(200)
      const leaked = (await answer.text()).includes(marker)
      expect({ person, address, leaked }).toEqual({ person, address, leaked: false })
    }
  }
})
