import { describe, expect, it } from 'vitest'
import type { SaveStatus } from './block-saver'
import { announcement, type OverallSave, overallOf, overallSentence } from './overall-save'

const saved = (at: string | null): SaveStatus => ({ state: 'saved', at })
const offline: SaveStatus = { state: 'offline', sentence: '' }
const signedOut: SaveStatus = { state: 'signed-out', sentence: '' }
const conflict: SaveStatus = {
  state: 'conflict',
  sentence: '',
  conflict: { revision: 2, content: {}, authorName: 'A', writtenAt: '', mutation: null },
}

const cases: [string, SaveStatus[], OverallSave, string | null][] = [
  ['nothing typed', [saved(null), saved(null)], { state: 'saved', at: null }, null],
  [
    'the latest answer',
    [saved('10:02'), saved('10:01'), saved(null)],
    { state: 'saved', at: '10:02' },
    'Enregistré à 10:02',
  ],
  ['one on its way', [saved('10:02'), { state: 'saving' }], { state: 'saving' }, 'Enregistrement…'],
  ['typed, not sent yet', [{ state: 'dirty' }], { state: 'saving' }, 'Enregistrement…'],
  [
    'one offline',
    [offline, saved('10:02')],
    { state: 'offline', count: 1 },
    'Hors ligne : un bloc gardé sur cet appareil',
  ],
  [
    'three offline',
    [offline, offline, { state: 'saving' }, offline],
    { state: 'offline', count: 3 },
    'Hors ligne : 3 blocs gardés sur cet appareil',
  ],
  [
    'the session is over: all that waits',
    [signedOut, offline],
    { state: 'signed-out', count: 2 },
    'Session terminée : votre texte est gardé ici, reconnectez-vous',
  ],
  [
    'a choice to make',
    [conflict, offline],
    { state: 'conflict', count: 1 },
    'Un bloc a deux versions : choisissez',
  ],
  [
    'a refusal',
    [{ state: 'refused', sentence: '' }],
    { state: 'refused', count: 1 },
    'Non enregistré : un bloc refusé',
  ],
]

describe('the save state of the page', () => {
  it.each(cases)('%s', (_name, statuses, expected, sentence) => {
    expect(overallOf(statuses)).toEqual(expected)
    expect(overallSentence(expected, at => at)).toBe(sentence)
  })

  it('is said aloud when trouble comes and ends, never at each save', () => {
    const good: OverallSave = { state: 'saved', at: '10:02' }
    const away: OverallSave = { state: 'offline', count: 1 }
    expect(announcement(good, { state: 'saving' })).toBeNull()
    expect(announcement({ state: 'saving' }, good)).toBeNull()
    expect(announcement({ state: 'saving' }, away)).toContain('Hors ligne')
    expect(announcement(away, { state: 'offline', count: 2 })).toBeNull()
    expect(announcement(away, good)).toBe('Tout est enregistré.')
  })
})
