import type { FigureToken } from '../figure/token'
import type { Block } from './block'
import type { InlineNode } from './rich-text'

/** A block that holds nothing but these: what is asked of tokens is asked of their block. */
export const blockOfNodes = (id: string, content: InlineNode[]): Block => ({
  id,
  type: 'texte',
  content: { title: null, text: { type: 'doc', content: [{ type: 'paragraph', content }] } },
})

export const blockOfToken = (id: string, token: FigureToken): Block =>
  blockOfNodes(id, [{ type: 'figure', attrs: { token } }])
