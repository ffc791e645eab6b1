import { describe, expect, it } from 'vitest'
import { wordsKey } from '../figure/token-key'
import { block, lens, texte } from './lens.fixture'
import { previewTokens } from './preview-tokens'
import { dispositifName } from './rich-text'

describe('what a page shows of its tokens', () => {
  it('names the dispositif of a block, whether or not a text names it', () => {
    const shown = block('dispositif', { dispositif: 'apa', length: 'short', local: null })
    const nameIn = (input: ReturnType<typeof lens>) =>
      previewTokens(input).words[wordsKey(dispositifName('apa'))]
    expect(nameIn(lens([shown]))).toMatch(/\(APA\)$/)
    expect(nameIn(lens([texte('Aucun.')]))).toBeUndefined()
  })
})
