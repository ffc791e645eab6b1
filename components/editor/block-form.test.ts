import { expect, it } from 'vitest'
import { firstWritten } from '@/components/editor/block-form'
import { fieldsOf } from '@/lib/domain/bilan/block-fields'
import { emptyInline, emptyRich } from '@/lib/domain/bilan/rich-text'

const label = (...[type, content]: Parameters<typeof firstWritten>) =>
  fieldsOf(type)[firstWritten(type, content)]?.label

it('gives the keyboard to what is there to be written, not to a title that the block does without', () => {
  expect(label('texte', { title: null, text: emptyRich })).toBe('Texte')
  expect(label('texte', { title: emptyInline, text: emptyRich })).toBe('Intertitre')
  expect(label('chiffres_cles', { title: null, tiles: [] })).toBe('Chiffres')
  expect(label('dispositif', { dispositif: 'apa', length: 'short', local: null })).toBe('Longueur du texte')
  expect(label('photo', { mediaId: null, caption: emptyInline })).toBe('Photo')
})
