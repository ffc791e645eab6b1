import { createHash } from 'node:crypto'
import { readPdf } from '@/lib/services/print/fixture/read-pdf'
import { atelierAddress } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, phone, test } from '../fixtures/test'
import { toEnd } from '../pages/cursor'
import { draftPage } from '../pages/draft-page'
import { followUpPage } from '../pages/follow-up-page'
import { reviewPage } from '../pages/review-page'
import { enter } from '../pages/sign-in-page'
import { toDoPage } from '../pages/to-do-page'
import { figuresOfLens } from './figures-of-lens'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const added = 'Ces femmes et ces hommes comptent parmi nos priorités :'

/** What a text written from now on says of the figure that was corrected. */
const beneficiariesOfLens = {
  indicator: 'apa-beneficiaires',
  territory: 'canton:6229',
  periods: ['?'],
  operation: 'value',
  format: 'exact',
  claim: 'exact',
  label: true,
}

test.describe.configure({ mode: 'serial' })

test('drafting: a text, a figure, the épreuve, the submission', async ({ browserOf }) => {
  const page = await browserOf(null)
  await enter(page, people.communication)
  await toDoPage(page).take('Soumettre', 'Lens')
  const draft = draftPage(page)
  await expect(draft.proofPages()).toHaveCount(4)
  const firstProof = await draft.proofPages().nth(1).getAttribute('src')

  const block = draft.block('Texte', 'Accompagner le retour à l’emploi')
  await draft.write(block)
  const text = draft.field(block, 'Texte')
  await text.click()
  await toEnd(text)
  await page.keyboard.type(` ${added} `)
  await draft.insertFigure('retours à l’emploi', /2023/)
  await page.keyboard.type(' en 2023.')
  await draft.finish(block)
  await draft.saved(block)
  await expect(block).toContainText(added)
  await expect(draft.proofPages().nth(1)).not.toHaveAttribute('src', firstProof ?? '')

  await page.reload()
  await expect(draft.block('Texte', added)).toBeVisible()
  await followUpPage(page).decide('Soumettre')
  await followUpPage(page).stage('En relecture')
})

for (const [already, conseiller] of [people.conseillere, people.conseiller].entries())
  test(`reviewing on a phone: ${conseiller}`, async ({ browserOf }) => {
    const page = await browserOf(null, phone)
    await enter(page, conseiller)
    await toDoPage(page).take('Donner mon avis', 'Lens')
    const review = reviewPage(page)
    await expect(review.text).toContainText(added)
    await review.giveFavourable()
    await review.favourable(already + 1)
  })

test('the cabinet closes the review; another of its members validates', async ({ browserOf }) => {
  const first = await browserOf(null)
  await enter(first, people.cabinet)
  await toDoPage(first).take('Clore la relecture', 'Lens')
  await followUpPage(first).decide('Clore la relecture')
  await followUpPage(first).stage('À valider')

  const second = await browserOf(null)
  await enter(second, people.otherCabinet)
  await toDoPage(second).take('Valider', 'Lens')
  // Who decides is told what the checker had to say, none of it in the way.
  await second.getByRole('main').getByRole('button', { name: 'Valider', exact: true }).click()
  const asked = second.getByRole('dialog', { name: 'Valider' })
  await asked.getByText(/remarques? non bloquantes? sur cette version/).click()
  await expect(asked.getByRole('listitem').first()).toBeVisible()
  await asked.getByRole('button', { name: 'Annuler' }).click()
  await followUpPage(second).decide('Valider')
  await followUpPage(second).stage('Bon à tirer attendu')
})

test('the direction sees the pages, gives the bon à tirer, publishes', async ({ browserOf }) => {
  const page = await browserOf(null)
  await enter(page, people.direction)
  await toDoPage(page).take('Donner le bon à tirer', 'Lens')
  const followUp = followUpPage(page)
  await expect(followUp.pages()).toHaveCount(4)
  await expect(page.getByRole('region', { name: 'Bon à tirer' })).toContainText(
    /remarques? non bloquantes? sur cette version/,
  )
  await followUp.approve()
  await followUp.stage('Approuvé')
  await followUp.decide('Publier')
  await followUp.stage('Publié')
  await page.getByRole('main').getByRole('link', { name: 'Voir en ligne' }).click()
  await expect(page).toHaveURL(/\/bilans\/lens$/)
  await expect(page.getByRole('article')).toContainText(added)
})

test('the brochure online prints every figure of the document', async ({ request }) => {
  const pdf = await request.get('/bilans/lens/bilan.pdf')
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  const { pages, tagged, language } = await readPdf(Uint8Array.from(await pdf.body()))
  expect(pages).toHaveLength(4)
  expect({ tagged, language }).toEqual({ tagged: true, language: 'fr-FR' })
  // In a tile, the number and what it counts are two lines: spaces are not compared.
  const text = pages.join('').replace(/\s/g, '')
  for (const figure of figuresOfLens) expect(text).toContain(figure.replace(/\s/g, ''))
})

test('a corrected value leaves what is published alone, and is printed by the next edition', async ({
  browserOf,
  request,
  requestsOf,
  records,
}) => {
  const bytes = async (address: string) => sha256(await (await request.get(address)).body())
  const published = async () => ({
    article: /<article[\s\S]*<\/article>/.exec(await (await request.get('/bilans/lens')).text())?.[0],
    pdf: await bytes('/bilans/lens/bilan.pdf'),
    csv: await bytes('/bilans/lens/donnees.csv'),
    json: await bytes('/bilans/lens/donnees.json'),
  })
  const before = await published()
  expect(before.article).toContain('634')

  const page = await browserOf(null)
  await enter(page, people.service)
  await page.getByRole('navigation', { name: 'Atelier' }).getByRole('link', { name: 'Indicateurs' }).click()
  const main = page.getByRole('main')
  const search = async (box: string, words: string) => {
    await main.getByRole('searchbox', { name: box }).fill(words)
    await main.getByRole('searchbox', { name: box }).press('Enter')
  }
  await search('Chercher un indicateur', 'APA')
  await main.getByRole('link', { name: /bénéficiaires de l’APA/i }).click()
  await search('Chercher un territoire', 'Lens')
  await main.getByRole('row', { name: /634/ }).getByRole('link').click()
  await main.getByLabel('Valeur', { exact: true }).fill('641')
  await main.getByLabel('Pourquoi cette correction ?').fill('Recomptage du service.')
  await main.getByRole('button', { name: 'Corriger la valeur' }).click()
  await expect(
    main.getByRole('heading', { level: 1, name: 'bénéficiaires de l’APA', exact: true }),
  ).toBeVisible()
  await search('Chercher un territoire', 'Lens')
  await expect(main.getByRole('row', { name: /641/ })).toBeVisible()

  expect(await published()).toEqual(before)
  const draft = await records.edition('fruges')
  const printedNow = await (await requestsOf(people.communication)).post(
    `/atelier/api/editions/${draft.id}/apercu`,
    { headers: { origin: atelierAddress() }, data: { token: beneficiariesOfLens } },
  )
  expect((await printedNow.json()).text).toMatch(/^641\b/)
})
