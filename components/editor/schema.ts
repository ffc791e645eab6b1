import { type Extensions, mergeAttributes, Node } from '@tiptap/core'
import { Link } from '@tiptap/extension-link'
import { OrderedList } from '@tiptap/extension-list'
import { StarterKit } from '@tiptap/starter-kit'
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

const PlainLink = Link.extend({
  addAttributes: () => ({ href: { default: null } }),
}).configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: false,
  // What the server would refuse never enters: its text is kept, its address is dropped.
  isAllowedUri: href => hrefSchema.safeParse(href).success,
})

/** Lists carry no number of their own: they always start at one. */
const PlainOrderedList = OrderedList.extend({ addAttributes: () => ({}) })

const shared: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link: false,
    orderedList: false,
    trailingNode: false,
    dropcursor: false,
    gapcursor: false,
  }),
  PlainLink,
]

export const richExtensions: Extensions = [...shared, PlainOrderedList]

/** One paragraph and nothing else: titles, labels, captions. */
export const inlineExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    document: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link: false,
    listItem: false,
    listKeymap: false,
    orderedList: false,
    trailingNode: false,
    dropcursor: false,
    gapcursor: false,
  }),
  PlainLink,
  Node.create({ name: 'doc', topNode: true, content: 'paragraph' }),
]
