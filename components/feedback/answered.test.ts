import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error'
import { redirect } from 'next/navigation'
import { describe, expect, it } from 'vitest'
import { answered } from './answered'

describe('what an action answers', () => {
  it('is given as it is', async () => {
    const refused = { ok: false as const, error: { code: 'conflict', sentence: 'Trop tard.' } }
    expect(await answered(Promise.resolve({ ok: true, value: 7 }))).toEqual({ ok: true, value: 7 })
    expect(await answered(Promise.resolve(refused))).toEqual(refused)
  })

  it.each([
    ['the network is cut', new TypeError('Failed to fetch')],
    ['the server fails', Object.assign(new Error('An error occurred'), { digest: '3161824021' })],
  ])('is a sentence when %s', async (_, error) => {
    const outcome = await answered(Promise.reject(error))
    expect(outcome.ok ? null : outcome.error.sentence).toMatch(/^Le serveur n’a pas répondu/)
  })

  it('asks for the page again when the server has been replaced', async () => {
    const outcome = await answered(Promise.reject(new UnrecognizedActionError('Server Action not found')))
    expect(outcome.ok ? null : outcome.error.sentence).toMatch(/Rechargez la page/)
  })

  it('goes on its way when the framework redirects', async () => {
    const leaving = answered((async () => redirect('/atelier'))())
    await expect(leaving).rejects.toMatchObject({ digest: expect.stringContaining('/atelier') })
  })
})
