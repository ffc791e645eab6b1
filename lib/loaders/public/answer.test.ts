import { describe, expect, it } from 'vitest'
import { answer } from './answer'

describe('a public route that fails', () => {
  it('says that the site is unavailable, with a reference and nothing of the cause', async () => {
    const response = await answer(new Request('https://bilans.exemple.fr/bilans'), 'test', () =>
      Promise.reject(new Error('password of the database: secret')),
    )
    const text = await response.text()
    expect(response.status).toBe(503)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(text).toContain('momentanément indisponible')
    expect(text).toMatch(/Référence à donner[^<]*[A-Z2-9]{6}/)
    expect(text).not.toContain('secret')
  })
})
