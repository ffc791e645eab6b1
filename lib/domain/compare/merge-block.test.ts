import { describe, expect, it } from 'vitest'
import { type Block, parseBlock } from '../bilan/block'
import { mergeBlock } from './merge-block'
import { tokenNames } from './working-parts'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const block = (title: string | null, ...paragraphs: string[]): Block => {
  const content = {
    title: title === null ? null : { type: 'doc', content: [paragraph(title)] },
    text: { type: 'doc', content: paragraphs.map(paragraph) },
  }
  return parseBlock({ id: '01998877-0000-7000-8000-000000000001', type: 'texte', content }).data ?? fail()
}
const fail = () => {
  throw new Error('a block')
}

describe('mergeBlock', () => {
  const mine = block('Ici', 'Un.', 'Deux, corrigé.', 'Trois.', 'Quatre.')
  const theirs = block(null, 'Un.', 'Deux.', 'Trois, autrement.', 'Quatre.', 'Cinq.')
  const merge = mergeBlock(mine, theirs, tokenNames)

  it('lists what differs, a paragraph at a time, and a field that one side has not', () => {
    expect(merge.parts.map(({ label, mine: own, theirs: other }) => [label, own, other])).toEqual([
      ['Intertitre', 'Ici', ''],
      ['Texte', 'Deux, corrigé.', 'Deux.'],
      ['Texte', 'Trois.', 'Trois, autrement.'],
      ['Texte', '', 'Cinq.'],
    ])
  })

  it('gives a side exactly when it is chosen everywhere; mine when nothing is', () => {
    expect(merge.build({})).toEqual(mine.content)
    const all = Object.fromEntries(merge.parts.map(({ id }) => [id, 'theirs' as const]))
    expect(merge.build(all)).toEqual(theirs.content)
  })

  it('makes a text of both', () => {
    const [, , third, fifth] = merge.parts
    const both = merge.build({ [third?.id ?? '']: 'theirs', [fifth?.id ?? '']: 'theirs' })
    expect(both).toEqual(
      block('Ici', 'Un.', 'Deux, corrigé.', 'Trois, autrement.', 'Quatre.', 'Cinq.').content,
    )
  })

  it('finds nothing between equal texts', () => {
    expect(mergeBlock(mine, mine, tokenNames).parts).toEqual([])
  })
})
