import { describe, expect, it } from 'vitest'
import { safeReturnPath, signInPath } from './return-path'

describe('safeReturnPath', () => {
  it.each([
    '/atelier',
    '/atelier/bilans/lens',
    '/atelier/bilans?canton=lens&tri=nom',
    '/atelier/bilans?vers=https://ailleurs.fr',
  ])('keeps %s', path => {
    expect(safeReturnPath(path)).toBe(path)
  })

  it.each([
    null,
    undefined,
    '',
    'https://ailleurs.fr/atelier',
    '//ailleurs.fr/atelier',
    '/\\ailleurs.fr/atelier',
    '/atelier/../\\ailleurs.fr',
    '\t//ailleurs.fr',
    '/atelier/\nSet-Cookie',
    'javascript:alert(1)',
    '/bilans/lens',
    '/atelierx',
    '/atelier/../bilans',
    '/atelier/connexion?retour=/atelier/connexion',
    '/atelier/api/epreuve',
    `/atelier/${'x'.repeat(1001)}`,
  ])('goes home instead of %j', path => {
    expect(safeReturnPath(path)).toBe('/atelier')
  })
})

describe('signInPath', () => {
  it('remembers the page that was asked', () => {
    expect(signInPath('/atelier/bilans?tri=nom')).toBe(
      '/atelier/connexion?retour=%2Fatelier%2Fbilans%3Ftri%3Dnom',
    )
  })

  it('says nothing of the home page or of another site', () => {
    expect(signInPath('/atelier')).toBe('/atelier/connexion')
    expect(signInPath('//ailleurs.fr')).toBe('/atelier/connexion')
  })
})
