import { type Extensions, Mark, mergeAttributes, Node } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions'
import { hrefSchema, textTokenSchema } from '@/lib/domain/bilan/rich-text'
import { figureTokenSchema } from '@/lib/domain/figure/token'

/**
 * The editor's schema: exactly what lib/domain/bilan/rich-text.ts accepts, so that what is typed is what is stored.
 * No React here: the views are added by `extend` where the editor is drawn.
 */

/** Reads a token from a data attribute (pasted HTML included); what does not parse is dropped, never repaired. */
const tokenAttribute = (name: string, parse: (raw: unknown) => { success: boolean; data?: unknown }) => ({
  default: null,
  parseHTML: (element: HTMLElement) => {
    const parsed = parse(readJson(element.getAttribute(name)))
    return parsed.success ? parsed.data : null
  },
  renderHTML: (attributes: Record<string, unknown>) => ({ [name]: JSON.stringify(attributes.token) }),
})

const readJson = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

export const FigureNode = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ token: tokenAttribute('data-figure', raw => figureTokenSchema.safeParse(raw)) }),
  parseHTML: () => [
    { tag: 'span[data-figure]', getAttrs: element => usable(element, 'data-figure', figureTokenSchema) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes)],
})

export const WordsNode = Node.create({
  name: 'words',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ token: tokenAttribute('data-words', raw => textTokenSchema.safeParse(raw)) }),
  parseHTML: () => [
    { tag: 'span[data-words]', getAttrs: element => usable(element, 'data-words', textTokenSchema) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes)],
})

/** `false` tells ProseMirror that the rule does not match: the element's text is kept instead. */
const usable = (
  element: HTMLElement,
  name: string,
  schema: { safeParse: (raw: unknown) => { success: boolean } },
) => (schema.safeParse(readJson(element.getAttribute(name))).success ? null : false)

/** What the server would refuse never enters: its text is kept, its address is dropped. */
const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: element => (hrefSchema.safeParse(element.getAttribute('href')).success ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener' }), 0],
})

/** Lists carry no number of their own: they always start at one. */
const PlainOrderedList = OrderedList.extend({ addAttributes: () => ({}) })

/** Named one by one: what is not here can't be typed, pasted or stored. */
const shared: Extensions = [Paragraph, Text, Bold, Italic, HardBreak, LinkMark, UndoRedo]

export const richExtensions: Extensions = [
  Document,
  ...shared,
  BulletList,
  PlainOrderedList,
  ListItem,
  ListKeymap,
]

/** One paragraph and nothing else: titles, labels, captions. */
export const inlineExtensions: Extensions = [
  Node.create({ name: 'doc', topNode: true, content: 'paragraph' }),
  ...shared,
]
