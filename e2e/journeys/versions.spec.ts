import { createHash } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { expectAccessible } from '../accessibility/axe'
import { callAction } from '../fixtures/action'
import { atelierAddress, bilanScreen, collection } from '../fixtures/address'
import { draftOf, ownDraft } from '../fixtures/own-draft'
import { conseillereOf, people } from '../fixtures/people'
import { expect, phone, test } from '../fixtures/test'

/** Online, with its next edition in preparation: of these tests alone. */
const canton = draftOf.versions
/** Submitted, and left so by every test. */
const submitted = 'bethune'
/** Read, given an avis, taken back, changed and submitted again: used by no other test. */
const readAgain = 'douvrin'
const compare = (slug: string) => `/atelier/bilans/${collection}/${slug}/comparer`

test.describe.configure({ mode: 'serial' })

const bytesOf = async (request: APIRequestContext) =>
  Promise.all(
    ['bilan.pdf', 'donnees.csv', 'donnees.json'].map(async file =>
      createHash('sha256')
        .update(await (await request.get(`/bilans/${canton}/${file}`)).body())
        .digest('hex'),
    ),
  )

test('a draft is kept under a name, compared, and put back; what is online does not move', async ({
  browserOf,
  request,
  requestsOf,
  records,
}) => {
  const online = await bytesOf(request)
  const draft = await ownDraft('versions', await requestsOf(people.communication), records)
  const page = await browserOf(people.communication)
  await page.goto(compare(canton))
  await page.getByRole('textbox', { name: 'Garder le brouillon sous un nom' }).fill('Avant la réunion du 12')
  await page.getByRole('button', { name: 'Garder ce point' }).click()
  await expect(page.getByText('Le brouillon est gardé sous ce nom.')).toBeVisible()

  const block = await records.block(draft.id, 'texte')
  const writer = await requestsOf(people.communication)
  const words = 'Une phrase écrite après la réunion.'
  const saved = await writer.put(`/atelier/api/blocs/${block.id}`, {
    headers: { origin: atelierAddress() },
    data: {
      revision: block.revision,
      content: {
        ...block.content,
        text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
      },
    },
  })
  expect(saved.status()).toBe(200)

  // What is proposed first: from the point kept by hand to the draft as it is now.
  await page.goto(compare(canton))
  const main = page.getByRole('main')
  await expect(main.getByRole('combobox', { name: 'Version d’avant' })).toContainText(
    'Avant la réunion du 12',
  )
  const changed = main.getByRole('article', { name: 'Texte', exact: true })
  await expect(changed).toHaveCount(1)
  await expect(changed.locator('ins').filter({ hasText: 'réunion' })).toHaveCount(1)
  await expectAccessible(page)

  // The keyboard alone: everything, then only what changed.
  await main.getByRole('link', { name: 'Tout montrer' }).press('Enter')
  await expect(main.getByRole('link', { name: 'Ne montrer que ce qui change' })).toBeVisible()
  expect(await main.getByRole('article').count()).toBeGreaterThan(3)
  await main.getByRole('link', { name: 'Ne montrer que ce qui change' }).press('Enter')
  await expect(main.getByRole('article')).toHaveCount(1)

  await changed.getByRole('button', { name: 'Remettre ce bloc comme avant' }).click()
  await expect(main.getByText('Aucune différence')).toBeVisible()
  expect((await records.block(draft.id, 'texte')).content).toEqual(block.content)

  // And back again, whole, from what the restoration kept.
  const choice = main.getByRole('combobox', { name: 'Version d’avant' })
  const kept = await choice
    .getByRole('option', { name: /^Avant de restaurer/ })
    .first()
    .getAttribute('value')
  await choice.selectOption(kept)
  await main.getByRole('button', { name: 'Comparer' }).click()
  await expect(page).toHaveURL(new RegExp(`de=${kept}`))
  await main.getByRole('button', { name: 'Restaurer cette version' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Restaurer' }).click()
  await expect(main.getByText('Aucune différence')).toBeVisible()
  expect(JSON.stringify((await records.block(draft.id, 'texte')).content)).toContain(words)
  expect(await bytesOf(request)).toEqual(online)
})

test('a point kept under a name is taken out, and put back by « Annuler »', async ({ browserOf }) => {
  const page = await browserOf(people.communication)
  await page.goto(compare(canton))
  const points = page.getByRole('region', { name: 'Points gardés sous un nom' })
  const choice = page.getByRole('combobox', { name: 'Version d’avant' })
  const offered = choice.getByRole('option', { name: /^Avant la réunion du 12/ })
  await expect(offered).toHaveCount(1)
  await points.getByRole('button', { name: 'Supprimer : Avant la réunion du 12' }).click()
  const told = page.getByText('« Avant la réunion du 12 » est supprimé.')
  await expect(told).toBeVisible()
  await expect(offered).toHaveCount(0)
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(page.getByText('« Avant la réunion du 12 » est de nouveau parmi les versions.')).toBeVisible()
  await expect(offered).toHaveCount(1)
  await expect(points.getByText('Avant la réunion du 12', { exact: true })).toBeVisible()
})

test('what changed since her avis is one press away for a conseillère who reads again', async ({
  browserOf,
  requestsOf,
  records,
}) => {
  const decides = async (email: string, name: string, given: Record<string, unknown> = {}) => {
    const { id, lock } = await records.edition(readAgain)
    const input = { editionId: id, lock, ...given }
    const answer = await callAction(await requestsOf(email), { name, page: bilanScreen(readAgain), input })
    expect(answer, name).toMatchObject({ ok: true })
  }
  const conseillere = conseillereOf(readAgain)
  const reason = 'Le texte est repris.'
  const words = 'Une phrase écrite après son avis.'
  await decides(people.communication, 'takeBackAction', { reason })
  await decides(people.communication, 'submitAction')
  await decides(conseillere, 'giveVisaAction', { verdict: 'favorable' })
  await decides(people.communication, 'takeBackAction', { reason })
  // Its follow-up says whose pages it still shows, and which version the avis is about.
  const author = await browserOf(people.communication)
  await author.goto(bilanScreen(readAgain))
  const name = /^Version \d+, soumise le /
  await expect(author.getByRole('heading', { name })).toBeVisible()
  await expect(author.getByRole('region', { name: 'Avis des conseillers' })).toContainText(
    /sur la version \d/,
  )
  const { id } = await records.edition(readAgain)
  const { revision, content, ...block } = await records.block(id, 'texte')
  const text = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] }
  const saved = await (await requestsOf(people.communication)).put(`/atelier/api/blocs/${block.id}`, {
    headers: { origin: atelierAddress() },
    data: { revision, content: { ...content, text } },
  })
  expect(saved.status()).toBe(200)
  await decides(people.communication, 'submitAction')

  const page = await browserOf(conseillere, phone)
  await page.goto(bilanScreen(readAgain, '/relire'))
  await page.getByRole('link', { name: 'Ce qui a changé depuis mon avis' }).click()
  await expect(page).toHaveURL(/\/comparer\?de=revision-.*&a=revision-/)
  const changed = page.getByRole('main').getByRole('article')
  await expect(changed).toHaveCount(1)
  await expect(changed.locator('ins').filter({ hasText: 'écrite après son avis' })).toHaveCount(1)
})

test('the figures that changed are apart from the words, between the page online and the draft', async ({
  browserOf,
}) => {
  const page = await browserOf(people.otherCabinet)
  await page.goto(compare(canton))
  const main = page.getByRole('main')
  const before = main.getByRole('combobox', { name: 'Version d’avant' })
  const revision = await before
    .getByRole('option', { name: /^Révision/ })
    .last()
    .getAttribute('value')
  await before.selectOption(revision)
  await main.getByRole('button', { name: 'Comparer' }).click()
  await expect(main.getByRole('heading', { name: /chiffre(s)? change/ })).toBeVisible()
  await expect(main.getByText('Ce chiffre n’est plus imprimé.').first()).toBeVisible()

  // The direction compares what was submitted: drafts, and the small counts among their values, are for who writes them.
  const direction = await browserOf(people.direction)
  await direction.goto(compare(canton))
  await expect(direction.getByText('Une seule version pour l’instant')).toBeVisible()
})

test('a conseillère compares what was submitted, on a phone, and never sees a draft', async ({
  browserOf,
  records,
}) => {
  const page = await browserOf(conseillereOf(submitted), phone)
  await page.goto(compare(submitted))
  await expect(page.getByText('Une seule version pour l’instant')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expectAccessible(page)
  const other = await records.edition(canton, 2)
  const refused = await page.goto(`${compare(submitted)}?de=brouillon-${other.id}&a=brouillon-${other.id}`)
  await expect(page.getByText('Une seule version pour l’instant')).toBeVisible()
  expect(refused?.status()).toBe(200)
})
