import { bilanScreen } from '../fixtures/address'
import { conseillereOf, people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

const marker = 'NOTE-TEMOIN-48213'
const record = '/atelier/dispositifs/apa'
const name = 'Allocation personnalisée d’autonomie'
/** Published, and left so by every test. */
const published = 'outreau'
/** A draft, and left so. */
const drafted = 'fruges'
const conseillere = conseillereOf(drafted)
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
  conseillere,
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

  const online = await records.edition(published)
  const draft = await records.edition(drafted)
  const elsewhere = [
    '/atelier',
    '/atelier/bilans',
    '/atelier/dispositifs',
    '/atelier/indicateurs',
    '/atelier/api/impact?dispositif=apa',
    '/atelier/api/exports/dispositifs?format=csv',
    '/atelier/api/exports/dispositifs?format=xlsx',
    `/atelier/api/recherche?mots=${marker}`,
    bilanScreen(drafted),
    bilanScreen(drafted, '/rediger'),
    bilanScreen(published),
    bilanScreen(published, '/relire'),
    `${record}/modifier`,
    `/atelier/api/editions/${draft.id}/epreuve`,
    `/atelier/api/editions/${draft.id}/chiffres?recherche=apa`,
    `/atelier/api/revisions/${online.revisionId}/pages`,
    ...['pdf', 'article', 'csv', 'json'].map(
      kind => `/atelier/api/revisions/${online.revisionId}/fichiers/${kind}`,
    ),
    '/bilans',
    `/bilans/${published}`,
    `/bilans/${published}/donnees.csv`,
    `/bilans/${published}/donnees.json`,
    `/bilans/${published}/bilan.pdf`,
  ]
  for (const person of everyone) {
    const requests = await requestsOf(person)
    const told = await requests.get(record)
    expect(told.status(), `${record} of ${person}`).toBeLessThan(500)
    const sheet = await told.text()
    // A page in error holds no note either: who reads records reads this one, without its notes.
    const readsRecord = person !== null && person !== conseillere
    expect({ person, named: sheet.includes(name) }).toEqual({ person, named: readsRecord })
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
