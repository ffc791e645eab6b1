import type { APIResponse } from '@playwright/test'
import { callAction } from '../fixtures/action'
import { atelierAddress, bilanScreen } from '../fixtures/address'
import { ownDraft } from '../fixtures/own-draft'
import { conseillereOf, people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

const canton = 'avesnes-le-comte'
const drafters = [people.communication, people.cabinet]
const readers = [people.communication, people.cabinet, people.direction, conseillereOf(canton)]
const others = [people.conseillere, people.service, people.administration]

/** A refusal is a sentence for a person, never a code alone nor a trace. */
const refused = async (answer: APIResponse, status: number, sentence: RegExp, who: string) => {
  expect(answer.status(), who).toBe(status)
  expect(await answer.json(), who).toMatchObject({
    outcome: 'refused',
    sentence: expect.stringMatching(sentence),
  })
}

test.describe('what is read of a bilan under review', () => {
  for (const [name, path] of Object.entries({ pages: 'pages', PDF: 'fichiers/pdf', données: 'fichiers/csv' }))
    test(name, async ({ requestsOf, records }) => {
      const { revisionId } = await records.edition(canton)
      const address = `/atelier/api/revisions/${revisionId}/${path}`
      for (const email of others)
        await refused(await (await requestsOf(email)).get(address), 404, /vous n’y avez pas accès/, email)
      await refused(await (await requestsOf(null)).get(address), 401, /session/i, 'nobody')
      for (const email of readers)
        expect((await (await requestsOf(email)).get(address)).status(), email).toBe(200)
    })
})

test('the working copy, and the values that it may print, are for who drafts, even once published', async ({
  requestsOf,
  records,
}) => {
  // Under review, a draft, published: `edition.read` is wider and wider.
  for (const place of [canton, 'fruges', 'arras-1']) {
    const { id } = await records.edition(place)
    const block = await records.block(id, 'edito')
    const token = {
      indicator: 'pch-beneficiaires',
      territory: 'self',
      periods: ['2023'],
      operation: 'value',
      format: 'exact',
      claim: 'exact',
      label: true,
    }
    const ask = async (email: string): Promise<Record<string, APIResponse>> => {
      const requests = await requestsOf(email)
      const about = { headers: { origin: atelierAddress() }, data: { token } }
      return {
        épreuve: await requests.get(`/atelier/api/editions/${id}/epreuve`),
        chiffres: await requests.get(`/atelier/api/editions/${id}/chiffres?recherche=emploi`),
        remarques: await requests.get(`/atelier/api/editions/${id}/remarques`),
        noms: await requests.get(`/atelier/api/editions/${id}/noms`),
        aperçu: await requests.post(`/atelier/api/editions/${id}/apercu`, about),
        chiffre: await requests.post(`/atelier/api/editions/${id}/chiffre`, about),
        bloc: await requests.get(`/atelier/api/blocs/${block.id}`),
      }
    }
    for (const email of [people.direction, conseillereOf(place), ...others])
      for (const [name, answer] of Object.entries(await ask(email)))
        await refused(answer, 404, /vous n’y avez pas accès/, `${email} ${name} ${place}`)
    for (const email of drafters)
      for (const [name, answer] of Object.entries(await ask(email)))
        expect(answer.status(), `${email} ${name} ${place}`).toBe(200)
  }
})

test('the avis of a published bilan stay with those who review it', async ({ requestsOf }) => {
  for (const screen of ['', '/relire'] as const) {
    const read = async (email: string) =>
      (await (await requestsOf(email)).get(bilanScreen('saint-omer', screen))).text()
    for (const email of [...drafters, people.direction, conseillereOf('saint-omer')])
      expect(await read(email), email).toMatch(/Avis des conseillers.*Favorable/s)
    for (const email of [people.conseillere, people.service, people.administration]) {
      const page = await read(email)
      expect(page, email).toMatch(screen === '' ? /Fichiers/ : /Voir les pages imprimées/)
      expect(page, email).not.toMatch(/Avis des conseillers|Favorable/)
    }
  }
})

test('an address that no screen has is « introuvable » inside the atelier; without a session, it asks who it is', async ({
  browserOf,
  requestsOf,
}) => {
  const page = await browserOf(people.service)
  const answer = await page.goto('/atelier/n-existe-pas/du-tout')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Indicateurs' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Revenir à ce qui m’attend' })).toBeVisible()

  const nobody = await browserOf(null)
  await nobody.goto('/atelier/n-existe-pas/du-tout')
  await expect(nobody).toHaveURL(/\/atelier\/connexion\?/)
  // Files and saves keep their own answers.
  expect((await (await requestsOf(people.service)).get('/atelier/api/n-existe-pas')).status()).toBe(404)
  expect((await (await requestsOf(null)).get('/atelier/api/n-existe-pas')).status()).toBe(401)
})

test('what was submitted is read by the conseillers of the canton alone', async ({ requestsOf, records }) => {
  const { revisionId } = await records.edition('desvres')
  const ask = async (email: string) =>
    (await requestsOf(email)).get(`/atelier/api/revisions/${revisionId}/pages`)
  await refused(await ask(conseillereOf('fruges')), 404, /vous n’y avez pas accès/, 'fruges')
  expect((await ask(conseillereOf('desvres'))).status()).toBe(200)
})

test('a block is written by who drafts, in a draft only', async ({ requestsOf, records }) => {
  const put = async (email: string | null, block: { id: string; revision: number; content: unknown }) =>
    (await requestsOf(email)).put(`/atelier/api/blocs/${block.id}`, {
      headers: { origin: atelierAddress() },
      data: { revision: block.revision, content: block.content },
    })
  const draft = await ownDraft('routes', await requestsOf(people.communication), records)
  const reviewed = await records.edition(canton)
  const ids = [draft.id, reviewed.id]
  const block = await records.block(draft.id, 'edito')
  const before = await records.footprint(ids)
  for (const email of [people.direction, people.service, people.administration, people.conseillere])
    await refused(await put(email, block), 403, /réserv|rédig|revient|rôle/i, email)
  await refused(await put(null, block), 401, /session/i, 'nobody')
  const frozen = await records.block(reviewed.id, 'edito')
  await refused(await put(people.communication, frozen), 422, /ne se modifie qu’en brouillon/, 'under review')
  expect(await records.footprint(ids)).toBe(before)

  expect((await put(people.communication, block)).status()).toBe(200)
})

test('a value is corrected by the service that keeps it', async ({ records, requestsOf }) => {
  const value = await records.value('pch-beneficiaires', 'bapaume')
  const correct = async (email: string | null, input: Record<string, unknown> = {}) =>
    callAction(await requestsOf(email), {
      name: 'correctValueAction',
      page: `/atelier/indicateurs/pch-beneficiaires/valeurs/${value.id}`,
      input: {
        valueId: value.id,
        amount: '12',
        precision: 'exact',
        status: 'final',
        source: 'Registre du service',
        reason: 'Recomptage.',
        ...input,
      },
    })
  for (const email of [people.communication, people.cabinet, people.direction, people.administration])
    expect(await correct(email), email).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  expect(await correct(null)).toMatchObject({ ok: false, error: { code: 'session' } })
  expect(await correct(people.service, { amount: 'douze' })).toMatchObject({
    error: { code: 'invalid', fields: { amount: expect.stringContaining('Écrivez un nombre') } },
  })
  expect(await records.value('pch-beneficiaires', 'bapaume')).toEqual(value)

  // Ten times as many: asked, then confirmed for that very amount.
  const amount = String(Number(value.amount) * 10)
  const asked = { error: { code: 'doubt', fields: { confirmed: expect.any(String) } } }
  expect(await correct(people.service, { amount })).toMatchObject(asked)
  expect(await correct(people.service, { amount, confirmed: `${amount}0` })).toMatchObject(asked)
  expect(await records.value('pch-beneficiaires', 'bapaume')).toEqual(value)
  expect(await correct(people.service, { amount, confirmed: amount })).toEqual({ ok: true })
  expect(Number((await records.value('pch-beneficiaires', 'bapaume')).amount)).toBe(Number(amount))
  expect(await correct(people.service, { amount, confirmed: amount })).toMatchObject({
    error: { code: 'conflict' },
  })
})

test('a link to a file, followed without a session or without the right, ends on a page', async ({
  browserOf,
}) => {
  const file = '/atelier/api/exports/indicateurs?format=csv'
  const nobody = await browserOf(null)
  await nobody.goto(file)
  await expect(nobody).toHaveURL(/\/atelier\/connexion/)
  await expect(nobody.getByRole('button', { name: 'Me connecter' })).toBeVisible()

  const stranger = await browserOf(people.conseillere)
  const answer = await stranger.goto('/atelier/api/imports/00000000-0000-4000-8000-000000000000/rapport')
  expect(answer?.status()).toBeGreaterThanOrEqual(403)
  await expect(stranger.getByRole('heading', { name: 'Demande refusée' })).toBeVisible()
  await expect(stranger.getByRole('link', { name: 'Retour à l’atelier' })).toBeVisible()
})
