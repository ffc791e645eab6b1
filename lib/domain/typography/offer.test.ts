import { describe, expect, it } from 'vitest'
import { offerPasted, offerTyped } from './offer'
import { NBSP, NNBSP } from './spaces'

describe('a correction offered in a plain field', () => {
  it('is offered on the sign that makes it certain, and only where it changes something', () => {
    expect(offerTyped("Aujourd'")).toEqual({ from: 7, before: "'", after: '’', about: 'apostrophe' })
    expect(offerTyped("Aujourd'h")).toBeNull()
    expect(offerTyped('Le bilan')).toBeNull()
  })

  it('puts the no-break space before a double sign', () => {
    expect(offerTyped('Merci !')).toMatchObject({ after: `${NNBSP}!`, about: 'espace insécable' })
  })

  it('corrects a pasted text whole, where it lies', () => {
    expect(offerPasted('L\'aide "APA" : 3 000 euros', 4)).toMatchObject({
      from: 4,
      after: `L’aide «${NBSP}APA${NBSP}»${NBSP}: 3${NNBSP}000${NBSP}euros`,
    })
    expect(offerPasted('Rien à changer', 0)).toBeNull()
  })

  it('leaves addresses alone', () => {
    expect(offerPasted("https://exemple.fr/l'aide", 0)).toBeNull()
  })
})
