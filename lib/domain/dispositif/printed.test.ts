import { describe, expect, it } from 'vitest'
import type { Block } from '../bilan/block'
import { emptyInline, type RichText } from '../bilan/rich-text'
import { aspectsInBlock, aspectsInTexts, changedAspects, type PrintedDispositif } from './printed'

const text = (words: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})
const naming = (kind: 'dispositif' | 'dispositif_sigle', ref: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'words', attrs: { token: { kind, ref } } }] }],
})
const record: PrintedDispositif = {
  name: 'Allocation personnalisée d’autonomie',
  acronym: 'APA',
  short: text('Court'),
  medium: text('Moyen'),
  long: null,
  link: null,
}
const id = '0190a000-0000-7000-8000-000000000001'
const presenting = (local: RichText | null, length: 'short' | 'medium' = 'short'): Block => ({
  id,
  type: 'dispositif',
  content: { dispositif: 'apa', length, local },
})

describe('what a change of a dispositif changes', () => {
  it('is found whatever the order of keys', () => {
    const reordered = JSON.parse(
      '{"content":[{"content":[{"text":"Court","type":"text"}],"type":"paragraph"}],"type":"doc"}',
    )
    expect(changedAspects(record, { ...record, short: reordered })).toEqual([])
    expect(changedAspects(record, { ...record, name: 'Autre', long: text('Long') })).toEqual(['name', 'long'])
  })

  it('is the text of the length a block prints, unless it is worded locally', () => {
    expect(aspectsInBlock(presenting(null), 'apa')).toContain('short')
    expect(aspectsInBlock(presenting(null), 'apa')).not.toContain('medium')
    expect(aspectsInBlock(presenting(text('Ici')), 'apa')).toEqual(['name', 'acronym', 'link'])
    expect(aspectsInBlock(presenting(null), 'autre')).toEqual([])
  })

  it('is what a text names, in a block or in the text of another dispositif', () => {
    const block: Block = {
      id,
      type: 'texte',
      content: { title: emptyInline, text: naming('dispositif_sigle', 'apa') },
    }
    expect(aspectsInBlock(block, 'apa')).toEqual(['acronym'])
    expect(aspectsInTexts([naming('dispositif', 'pch')], 'pch')).toEqual(['name'])
  })
})
