import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address'

const request = new Headers({ 'x-forwarded-for': '6.6.6.6, 203.0.113.9', 'x-atelier-address': '10.0.0.1' })

describe('clientAddress', () => {
  it('believes the connection only, when no reverse proxy is trusted', () => {
    expect(clientAddress(request, false)).toBe('10.0.0.1')
  })

  it('believes what the trusted reverse proxy wrote, not what the client sent before it', () => {
    expect(clientAddress(request, true)).toBe('203.0.113.9')
  })

  it('counts all requests of unknown origin together', () => {
    expect(clientAddress(new Headers(), true)).toBe('unknown')
  })
})
