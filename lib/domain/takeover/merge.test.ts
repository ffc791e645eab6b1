import { expect, it } from 'vitest'
import type { Block } from '../bilan/block'
import type { RichText } from '../bilan/rich-text'
import { emptyInline, emptyRich } from '../bilan/rich-text'
import { usualMode } from './merge'

const words: RichText = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Une aide.' }] }],
}
const id = '0190a000-0000-7000-8000-000000000001'
const written = (text: RichText): Block => ({ id, type: 'texte', content: { title: null, text } })
const titled: Block = { id, type: 'encadre', content: { title: emptyInline, text: emptyRich } }

it('adds to a draft where a text is written, and takes the place of one that is still to be', () => {
  expect(usualMode([titled, written(words)])).toBe('append')
  expect(usualMode([titled, written(emptyRich)])).toBe('replace')
  expect(usualMode([])).toBe('replace')
})
