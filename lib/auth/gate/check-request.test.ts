import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bodyLimit } from '@/lib/domain/shared/upload-limits'
import { checkRequest, type OriginRule } from './check-request'

const rule: OriginRule = { atelierUrl: 'https://atelier.exemple.fr', atelierUrlGiven: true }
const local: OriginRule = { atelierUrl: 'http://localhost:3000', atelierUrlGiven: false }

const statusOf = (
  headers: Record<string, string>,
  { method = 'POST', path = '/atelier/bilans', origins = rule } = {},
): number => {
  const checked = checkRequest({ method, path, headers: new Headers(headers) }, origins)
  return checked.ok ? 200 : checked.error.status
}

const home = { origin: 'https://atelier.exemple.fr' }

describe('where a write comes from', () => {
  it('accepts a write of the atelier and any reading', () => {
    expect(statusOf(home)).toBe(200)
    expect(statusOf({}, { method: 'GET' })).toBe(200)
    expect(statusOf({ origin: 'https://ailleurs.fr' }, { method: 'HEAD' })).toBe(200)
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('refuses %s without an origin', method => {
    expect(statusOf({}, { method })).toBe(403)
  })

  it.each([
    'null',
    '',
    'https://ailleurs.fr',
    'https://atelier.exemple.fr.ailleurs.fr',
    'http://atelier.exemple.fr',
  ])('refuses a write from %j', origin => {
    expect(statusOf({ origin })).toBe(403)
  })

  it('refuses the host of the request as an origin when ATELIER_URL is given', () => {
    expect(statusOf({ origin: 'http://10.0.0.9:3000', host: '10.0.0.9:3000' })).toBe(403)
  })

  it('accepts it on a local installation, and only it', () => {
    const given = { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }
    expect(statusOf(given, { origins: local })).toBe(200)
    expect(statusOf({ ...given, host: 'localhost:3000' }, { origins: local })).toBe(403)
    expect(
      statusOf({ ...given, 'x-forwarded-host': '127.0.0.1:3000', host: 'a:1' }, { origins: local }),
    ).toBe(403)
  })
})

/** Every route of the atelier, and whether it reads a file rather than JSON. */
const routes = () =>
  readdirSync('app/atelier/api', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('route.ts'))
    .map(file => ({
      address: `/atelier/api/${file.replace('/route.ts', '').replaceAll(/\[\w+\]/g, 'x')}`,
      receives: /readBytes\(|formData\(|arrayBuffer\(/.test(readFileSync(`app/atelier/api/${file}`, 'utf8')),
    }))

describe('size of a write', () => {
  const big = String(2 * 1024 * 1024 + 1)

  it('accepts two megabytes, refuses one byte more', () => {
    expect(statusOf({ ...home, 'content-length': '2097152' })).toBe(200)
    expect(statusOf({ ...home, 'content-length': big })).toBe(413)
  })

  it('refuses a size that is not a number, and a body whose size is not said', () => {
    expect(statusOf({ ...home, 'content-length': '-1' })).toBe(413)
    expect(statusOf({ ...home, 'transfer-encoding': 'chunked' })).toBe(411)
    expect(statusOf({ ...home, 'transfer-encoding': 'chunked', 'next-action': 'a'.repeat(42) })).toBe(200)
  })

  it('lets a document of 25 MB be taken over, and no more', () => {
    const path = '/atelier/api/editions/3f0c3c52-0000-4000-8000-000000000000/reprise'
    const of = (bytes: number) => statusOf({ ...home, 'content-length': String(bytes) }, { path })
    expect(of(25 * 1024 * 1024)).toBe(200)
    expect(of(25 * 1024 * 1024 + 1)).toBe(413)
  })

  it('lets the routes that receive a file take more, and only them', () => {
    const takesMore = routes().map(({ address, receives }) => {
      const status = statusOf({ ...home, 'content-length': String(bodyLimit + 1) }, { path: address })
      return { address, receives, more: status === 200 }
    })
    expect(takesMore.filter(({ receives }) => receives).length).toBeGreaterThan(4)
    expect(takesMore.filter(({ receives, more }) => receives !== more)).toEqual([])
    expect(statusOf({ ...home, 'content-length': big }, { path: '/atelier/api/mediasx' })).toBe(413)
  })
})
