import type { APIResponse } from '@playwright/test'
import { callAction } from '../fixtures/action'
import { atelierAddress } from '../fixtures/address'
import { conseillereOf, people } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

const canton = 'avesnes-le-comte'
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
  const routes = {
    épreuve: (edition: string) => `/atelier/api/editions/${edition}/epreuve`,
    'choix des chiffres': (edition: string) => `/atelier/api/editions/${edition}/chiffres?recherche=emploi`,
    pages: (_edition: string, revision: string) => `/atelier/api/revisions/${revision}/pages`,
    PDF: (_edition: string, revision: string) => `/atelier/api/revisions/${revision}/fichiers/pdf`,
    données: (_edition: string, revision: string) => `/atelier/api/revisions/${revision}/fichiers/csv`,
  }
  for (const [name, addressOf] of Object.entries(routes))
    test(name, async ({ requestsOf, records }) => {
      const { id, revisionId } = await records.edition(canton)
      const address = addressOf(id, revisionId ?? '')
      for (const email of others)
        await refused(await (await requestsOf(email)).get(address), 404, /vous n’y avez pas accès/, email)
      await refused(await (await requestsOf(null)).get(address), 401, /session/i, 'nobody')
      for (const email of readers)
        expect((await (await requestsOf(email)).get(address)).status(), email).toBe(200)
    })
})

test('a draft is hidden from the conseillers, then shown once submitted', async ({ requestsOf, records }) => {
  const draft = await records.edition('fruges')
  const submitted = await records.edition('desvres')
  const ask = async (email: string, edition: string) =>
    (await requestsOf(email)).get(`/atelier/api/editions/${edition}/epreuve`)
  const email = conseillereOf('fruges')
  await refused(await ask(email, draft.id), 404, /vous n’y avez pas accès/, email)
  expect((await ask(conseillereOf('desvres'), submitted.id)).status()).toBe(200)
})

test('a block is written by who drafts, in a draft only', async ({ requestsOf, records }) => {
  const put = async (email: string | null, block: { id: string; revision: number; content: unknown }) =>
    (await requestsOf(email)).put(`/atelier/api/blocs/${block.id}`, {
      headers: { origin: atelierAddress() },
      data: { revision: block.revision, content: block.content },
    })
  const draft = await records.edition('saint-pol-sur-ternoise')
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

  expect(await correct(people.service)).toEqual({ ok: true })
  expect(Number((await records.value('pch-beneficiaires', 'bapaume')).amount)).toBe(12)
  expect(await correct(people.service)).toMatchObject({ error: { code: 'conflict' } })
})
