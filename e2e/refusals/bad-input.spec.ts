import type { APIRequestContext } from '@playwright/test'
import { sendAction } from '../fixtures/action'
import { atelierAddress, bilanScreen } from '../fixtures/address'
import { draftOf, ownDraft } from '../fixtures/own-draft'
import { people } from '../fixtures/people'
import type { BlockRecord } from '../fixtures/records'
import { expect, test } from '../fixtures/test'

/** Of these tests alone: what is refused here must leave no trace. */
const canton = draftOf.badInput
const token = {
  indicator: 'apa-beneficiaires',
  territory: 'self',
  periods: ['2023'],
  operation: 'value',
  format: 'exact',
  claim: 'exact',
  label: true,
}
const paragraph = (...content: unknown[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] })
const figure = (change: Record<string, unknown>) =>
  paragraph({ type: 'figure', attrs: { token: { ...token, ...change } } })
const link = (href: string) =>
  paragraph({ type: 'text', text: 'ici', marks: [{ type: 'link', attrs: { href } }] })

const put = (
  requests: APIRequestContext,
  block: BlockRecord,
  text: unknown,
  change: { revision?: number; headers?: Record<string, string> } = {},
) =>
  requests.put(`/atelier/api/blocs/${block.id}`, {
    headers: { origin: atelierAddress(), ...change.headers },
    data: { revision: change.revision ?? block.revision, content: { ...block.content, text } },
  })

const unwritten = /Rien n’a été enregistré|rien n’a été enregistré|Rien n’est perdu/

const badTexts: Record<string, { text: unknown; says: RegExp }> = {
  'a malformed token': { text: figure({ operation: 'magie' }), says: /valeurs proposées/ },
  'a token with an extra key': { text: figure({ printed: '641' }), says: /champ inconnu/ },
  'a value without period': { text: figure({ periods: [] }), says: /période|mal formé/ },
  'a period that is none': { text: figure({ periods: ['hier'] }), says: /période/ },
  'a sum over one period': { text: figure({ operation: 'sum' }), says: /nombre de périodes/ },
  'an unknown canton': { text: figure({ territory: 'canton:9999' }), says: /territoire « canton:9999 »/ },
  'a territory of no kind': { text: figure({ territory: 'lens' }), says: /territoire n’est pas reconnu/ },
  'a pasted token that names a record of nobody': {
    text: figure({ indicator: 'indicateur-colle' }),
    says: /indicateur «\sindicateur-colle\s»/,
  },
  'a javascript: link': { text: link('javascript:alert(1)'), says: /Un lien commence par https/ },
  'a javascript: link in disguise': { text: link(' jAvascript:alert(1)'), says: /Un lien commence par/ },
  'a node of another editor': { text: paragraph({ type: 'image', attrs: { src: 'x' } }), says: /./ },
}

test('each bad text is refused with its sentence, and the good one beside it is saved', async ({
  requestsOf,
  records,
}) => {
  const writer = await requestsOf(people.communication)
  const { id } = await ownDraft('badInput', writer, records)
  const block = await records.block(id, 'edito')
  const before = await records.footprint([id])
  for (const [name, { text, says }] of Object.entries(badTexts)) {
    const answer = await put(writer, block, text)
    expect(answer.status(), name).toBe(422)
    const sentence = String((await answer.json()).sentence).replaceAll(/[\u00A0\u202F]/g, ' ')
    expect(sentence, name).toMatch(says)
    expect(sentence, name).toMatch(unwritten)
  }
  expect(await records.footprint([id])).toBe(before)

  expect((await put(writer, block, figure({ periods: ['?'] }))).status()).toBe(200)
  const next = await records.block(id, 'edito')
  expect((await put(writer, next, link('https://exemple.fr'))).status()).toBe(200)
})

test('a stale revision is shown both texts; a body that is no text says so', async ({
  requestsOf,
  records,
}) => {
  const writer = await requestsOf(people.communication)
  const { id } = await ownDraft('badInput', writer, records)
  const block = await records.block(id, 'edito')
  const before = await records.footprint([id])
  const stale = await put(writer, block, paragraph(), { revision: block.revision + 3 })
  expect(stale.status()).toBe(409)
  expect(await stale.json()).toMatchObject({ outcome: 'conflict', conflict: { content: block.content } })
  const headers = { origin: atelierAddress(), 'content-type': 'application/json' }
  for (const data of ['{"revision":1,', 'null', '[]', '{"revision":"1","content":{}}']) {
    const answer = await writer.put(`/atelier/api/blocs/${block.id}`, { headers, data })
    expect(answer.status(), data).toBe(422)
    expect((await answer.json()).sentence, data).toMatch(unwritten)
  }
  expect(await records.footprint([id])).toBe(before)
})

test('a body of 50 MB is refused before it is read, on every road', async ({ requestsOf, records }) => {
  const writer = await requestsOf(people.communication)
  const { id } = await ownDraft('badInput', writer, records)
  const block = await records.block(id, 'edito')
  const before = await records.footprint([id])
  const data = Buffer.alloc(50 * 1024 * 1024, ' ')
  const headers = { origin: atelierAddress(), 'content-type': 'application/json' }
  const answer = await writer.put(`/atelier/api/blocs/${block.id}`, { headers, data })
  expect(answer.status()).toBe(413)
  expect((await answer.json()).sentence).toMatch(
    /dépasse la taille permise \(2\sMo\).*rien n’a été enregistré/,
  )
  expect(await records.footprint([id])).toBe(before)
})

test('a write from nowhere, or from elsewhere, is refused: block and action', async ({
  requestsOf,
  records,
}) => {
  const writer = await requestsOf(people.communication)
  const { id, lock } = await ownDraft('badInput', writer, records)
  const block = await records.block(id, 'edito')
  const before = await records.footprint([id])
  const address = `/atelier/api/blocs/${block.id}`
  const data = { revision: block.revision, content: block.content }
  const strangers: Record<string, string>[] = [{}, { origin: 'https://ailleurs.exemple' }, { origin: 'null' }]
  for (const headers of strangers) {
    const answer = await writer.put(address, { headers, data })
    expect(answer.status()).toBe(403)
    expect((await answer.json()).sentence).toContain('ne vient pas d’une page de l’atelier')
  }
  for (const origin of [null, 'https://ailleurs.exemple']) {
    const page = bilanScreen(canton)
    const call = { name: 'submitAction', page, input: { editionId: id, lock }, origin }
    const answer = await sendAction(writer, call)
    expect(answer.status()).toBe(403)
    expect(await answer.text()).toContain('ne vient pas d’une page de l’atelier')
  }
  expect(await records.footprint([id])).toBe(before)
})

test('an unknown canton has a page that says so, in the atelier and in public', async ({ browserOf }) => {
  const inside = await browserOf(people.communication)
  const answer = await inside.goto(bilanScreen('atlantide'))
  expect(answer?.status()).toBe(404)
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas')
  await expect(inside.getByRole('navigation', { name: 'Atelier' })).toBeVisible()
  await expect(inside.getByRole('link', { name: /^Revenir à «\sBilans\s»$/ })).toBeVisible()
  const outside = await browserOf(null)
  expect((await outside.goto('/bilans/atlantide'))?.status()).toBe(404)
  await expect(outside.getByRole('heading', { level: 1 })).not.toBeEmpty()
})
