import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from './security-headers'

const production = { nonce: 'abc', secure: true, development: false }

describe('contentSecurityPolicy', () => {
  it('runs only what carries the nonce, in production', () => {
    const policy = contentSecurityPolicy('page', production)
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
    expect(policy).toContain("style-src 'self' 'nonce-abc';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
  })

  it('loosens development only as far as next dev needs', () => {
    const policy = contentSecurityPolicy('page', { ...production, development: true })
    expect(policy).toContain("'unsafe-eval'")
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'")
  })

  it('lets a file of the atelier load nothing', () => {
    expect(contentSecurityPolicy('api', production)).toContain("default-src 'none'")
  })
})

describe('securityHeaders', () => {
  it('promises https only when it is served so', () => {
    expect(securityHeaders('page', production)).toHaveProperty('strict-transport-security')
    expect(securityHeaders('page', { ...production, secure: false })).not.toHaveProperty(
      'strict-transport-security',
    )
  })
})
