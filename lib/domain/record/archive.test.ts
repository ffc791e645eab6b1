import { describe, expect, it } from 'vitest'
import { usageSentence } from './archive'

describe('usageSentence', () => {
  it('says nothing of what is printed nowhere', () => {
    expect(usageSentence('indicator', { editions: 0, places: [], records: [] })).toBe('')
  })

  it('names the place of one edition', () => {
    expect(usageSentence('indicator', { editions: 1, places: ['Lens'], records: [] })).toBe(
      'Une édition s’en sert (Lens)\u00a0: elle ne change pas.',
    )
  })

  it('names three places and says there are more', () => {
    const places = ['Lens', 'Arras-1', 'Avion', 'Bapaume']
    expect(usageSentence('indicator', { editions: 4, places, records: [] })).toBe(
      '4 éditions s’en servent (Lens, Arras-1, Avion…)\u00a0: elles ne changent pas.',
    )
  })
  it('names the records that name it, printed or not', () => {
    expect(usageSentence('indicator', { editions: 0, places: [], records: ['texte de « APA »'] })).toBe(
      'Y renvoient encore\u00a0: texte de « APA ».',
    )
  })
})
