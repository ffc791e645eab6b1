import { describe, expect, it } from 'vitest'
import { usageSentence } from './archive'

describe('usageSentence', () => {
  it('says nothing of what is printed nowhere', () => {
    expect(usageSentence({ editions: 0, places: [] })).toBe('')
  })

  it('names the place of one edition', () => {
    expect(usageSentence({ editions: 1, places: ['Lens'] })).toBe(
      'Une édition s’en sert (Lens)\u00a0: elle ne change pas.',
    )
  })

  it('names three places and says there are more', () => {
    expect(usageSentence({ editions: 4, places: ['Lens', 'Arras-1', 'Avion', 'Bapaume'] })).toBe(
      '4 éditions s’en servent (Lens, Arras-1, Avion…)\u00a0: elles ne changent pas.',
    )
  })
})
