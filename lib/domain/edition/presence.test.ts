import { describe, expect, it } from 'vitest'
import { holderOf, othersIn, type Present, writingSentence } from './presence'

const marie: Present = {
  tab: 't1',
  userId: 'u1',
  name: 'Marie Roux',
  part: 'b1',
  since: '2026-11-22T09:00:00Z',
}
const otherTab: Present = { ...marie, tab: 't2', part: null, since: null }
const paul: Present = { tab: 't3', userId: 'u2', name: 'Paul Petit', part: null, since: null }
const present = [marie, otherTab, paul]

describe('presence', () => {
  it('names whoever holds a part, unless it is this very tab', () => {
    expect(holderOf(present, 'b1', 't3')).toBe(marie)
    expect(holderOf(present, 'b1', 't2')).toBe(marie)
    expect(holderOf(present, 'b1', 't1')).toBeNull()
    expect(holderOf(present, 'b2', 't3')).toBeNull()
  })

  it('tells the others once each, without oneself', () => {
    expect(othersIn(present, 'u2').map(({ name }) => name)).toEqual(['Marie Roux'])
    expect(othersIn(present, 'u1').map(({ name }) => name)).toEqual(['Paul Petit'])
  })

  it.each([
    ['2026-11-22T09:00:59Z', false, 'Marie Roux écrit ici'],
    ['2026-11-22T09:02:30Z', false, 'Marie Roux écrit ici depuis 2\u00a0min'],
    ['2026-11-22T09:02:30Z', true, 'Vous écrivez ici dans un autre onglet depuis 2\u00a0min'],
  ])('at %s: %s', (now, own, sentence) => {
    expect(writingSentence(marie, own, new Date(now))).toBe(sentence)
  })
})
