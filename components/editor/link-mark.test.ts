import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { insertLink } from './link-mark'
import { inlineExtensions } from './schema'

const schema = getSchema(inlineExtensions)

it('an address typed where nothing is selected becomes a link that reads as itself', () => {
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('Écrire à ')])])
  const state = EditorState.create({ schema, doc, selection: TextSelection.atEnd(doc) })
  const after = (href: string) => state.apply(insertLink(state, href)).doc.firstChild?.lastChild?.toJSON()
  expect(after('mailto:apa@exemple.fr')).toEqual({
    type: 'text',
    text: 'apa@exemple.fr',
    marks: [{ type: 'link', attrs: { href: 'mailto:apa@exemple.fr' } }],
  })
  expect(after('https://exemple.fr')).toMatchObject({ text: 'https://exemple.fr' })
})
