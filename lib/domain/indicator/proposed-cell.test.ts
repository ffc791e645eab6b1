import { describe, expect, it } from 'vitest'
import { type ProposedCell, proposedCellHref, readProposedCell } from './proposed-cell'

const back = (href: string) => {
  const params = new URL(href, 'http://localhost').searchParams
  return readProposedCell({
    indicator: params.get('indicateur'),
    territory: params.get('territoire'),
    period: params.get('periode'),
    amount: params.get('valeur'),
  })
}

describe('a value proposed by an address', () => {
  const whole: ProposedCell = {
    indicator: 'apa',
    territory: 'canton:6224',
    period: '2021..2023',
    amount: '1612345.5',
  }
  it.each([whole, { ...whole, indicator: null }, { ...whole, period: null }])(
    'is read back as it was written',
    cell => {
      expect(back(proposedCellHref(cell))).toEqual(cell)
    },
  )
  it('is not a value when its amount or its territory is not one; a period that is none is left out', () => {
    expect(back('/atelier/valeurs?indicateur=apa&territoire=canton:6224&valeur=beaucoup')).toBeNull()
    expect(back('/atelier/valeurs?indicateur=apa&territoire=Lens&valeur=12')).toBeNull()
    expect(back('/atelier/valeurs?indicateur=apa&territoire=canton:6224')).toBeNull()
    expect(
      back('/atelier/valeurs?indicateur=apa&territoire=canton:6224&valeur=12&periode=hier'),
    ).toMatchObject({
      period: null,
      amount: '12',
    })
  })
})
