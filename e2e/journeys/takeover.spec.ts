import { docx } from '@/lib/services/document/docx.fixture'
import { expectAccessible } from '../accessibility/axe'
import { atelierAddress, collection } from '../fixtures/address'
import { people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

/** Withdrawn, with its next edition in preparation: used by no other journey. */
const canton = 'marck'
const screen = (name: string) => `/atelier/bilans/${collection}/${canton}/${name}`

test.describe.configure({ mode: 'serial' })

test('a text is taken over: cleaned, its number linked, the other held until it is verified', async ({
  browserOf,
  records,
}) => {
  const { amount } = await records.value('apa-beneficiaires', canton)
  const number = String(Number(amount))
  const page = await browserOf(people.communication)
  await page.goto(screen('rediger'))
  await page.getByRole('link', { name: 'Reprendre un document' }).click()
  await expect(page.getByRole('heading', { name: 'Reprendre un document' })).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('textbox', { name: 'Coller le texte' })
    .fill(
      `Garantir le bien-être de nos aînés\n\nD ans notre canton, ${number} bénéfi-\nciaires de l’APA sont aidés.\n\nLe canton compte 98765 merveilles dont nul ne sait rien.\n\nLire la suite`,
    )
  await page.getByRole('button', { name: 'Lire ce document' }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'Garantir le bien-être de nos aînés' })).toBeVisible()
  await expect(main.getByText(`Dans notre canton,`)).toBeVisible()
  await expect(main.getByText('Sans valeur')).toHaveCount(1)
  await expectAccessible(page)

  await main.getByRole('button', { name: /^Accepter tout ce qui est sûr/ }).click()
  await expect(main.getByText('1 / 2 nombres')).toBeVisible()
  await main.getByRole('radio', { name: 'Ajouter à la suite du brouillon' }).click()
  await main.getByRole('button', { name: 'Mettre dans le brouillon' }).click()
  await expect(page).toHaveURL(/rediger$/)
  await expect(main.getByText(/98\s765\s\[à vérifier\]/).first()).toBeVisible()
  await expect(main.getByText(/nombre du document repris reste à vérifier/).first()).toBeVisible()

  // The draft as it was is among the versions.
  await page.goto(screen('comparer'))
  await expect(
    main
      .getByRole('combobox', { name: 'Version d’avant' })
      .getByRole('option', { name: /^Avant la reprise/ }),
  ).toHaveCount(1)
})

test('a Word document is read by its headings; what is no document is refused in a sentence', async ({
  browserOf,
}) => {
  const page = await browserOf(people.cabinet)
  await page.goto(screen('reprendre'))
  const main = page.getByRole('main')
  const file = main.getByLabel('Ou choisir un fichier')
  const read = main.getByRole('button', { name: 'Lire ce document' })
  await read.click()
  await expect(main.getByRole('alert')).toContainText('Collez un texte ou choisissez un fichier.')
  await file.setInputFiles({
    name: 'bilan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 abîmé'),
  })
  await read.click()
  await expect(main.getByRole('alert')).toContainText('Ce document est abîmé')
  await expectAccessible(page)
  await file.setInputFiles({
    name: 'bilan.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(docx([{ style: 'Titre1', text: 'Nos collèges' }, { text: 'Un texte sans nombre.' }])),
  })
  await read.click()
  await expect(main.getByRole('heading', { name: 'Nos collèges' })).toBeVisible()
})

test('the road is closed to who does not write', async ({ browserOf, requestsOf, records }) => {
  const { id } = await records.edition(canton, 2)
  for (const [who, status] of [
    [people.direction, 403],
    [people.communication, 200],
  ] as const) {
    const sent = await (await requestsOf(who)).post(`/atelier/api/editions/${id}/reprise`, {
      headers: { 'content-type': 'application/octet-stream', origin: atelierAddress() },
      data: Buffer.from('Un texte à reprendre.'),
    })
    expect(sent.status()).toBe(status)
  }
  const page = await browserOf(people.direction)
  const response = await page.goto(screen('reprendre'))
  expect(response?.status()).toBe(404)
})
