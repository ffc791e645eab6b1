import { describe, expect, it } from 'vitest'
import { refusalResponse } from './refusal-response'

const refused = { status: 403, code: 'forbidden', sentence: 'Ce classeur est celui d’un autre service.' }
const path = '/atelier/api/collectes/bilan/autonomie'

describe('a refusal', () => {
  it('is JSON for the code of a screen', async () => {
    const answer = refusalResponse({ path, headers: new Headers({ 'sec-fetch-mode': 'cors' }) }, refused)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ outcome: 'refused', sentence: refused.sentence })
  })

  it('is a page for whoever follows a link to a file, with the way back', async () => {
    const answer = refusalResponse({ path, headers: new Headers({ 'sec-fetch-mode': 'navigate' }) }, refused)
    expect(answer.status).toBe(403)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await answer.text()).toMatch(/un autre service.*href="\/atelier"/)
  })

  it('writes as text what a record is called', async () => {
    const named = { ...refused, sentence: 'Le service <b>Autonomie</b> ne l’a pas ouvert.' }
    const answer = refusalResponse({ path, headers: new Headers({ 'sec-fetch-mode': 'navigate' }) }, named)
    expect(await answer.text()).toContain('&lt;b&gt;Autonomie&lt;/b&gt;')
  })
})
