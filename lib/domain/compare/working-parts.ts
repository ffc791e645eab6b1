import type { Block, Rubrique } from '../bilan/block'
import { canonicalJson } from '../bilan/canonical'
import { paragraphsOf } from '../bilan/plain-text'
import type { InlineNode, RichText, TextToken } from '../bilan/rich-text'
import type { FigureToken } from '../figure/token'
import { type ComparedBlock, type ComparedRubrique, headTexts, labelledTexts } from './parts'

/** What stands for a token in a text that is compared. */
export type TokenWords = { figure: (token: FigureToken) => string; words: (token: TextToken) => string }

/** Tokens under their own names: for a modèle, where they print nothing yet. */
export const tokenNames: TokenWords = {
  figure: ({ indicator, periods }) => `[${indicator} ${periods.join(', ')}]`,
  words: ({ kind, ref }) => (ref === '' ? `[${kind}]` : `[${kind} ${ref}]`),
}

/** Rubriques of a working copy or of a modèle, as they are compared. */
export const workingParts = (rubriques: readonly Rubrique[], tokens: TokenWords): ComparedRubrique[] =>
  rubriques.map(({ id, page, title, chapo, ambition, blocks }) => ({
    id,
    page,
    texts: headTexts(printed(title, tokens), chapo ? printed(chapo, tokens) : '', ambition ?? ''),
    same: canonicalJson({ page, title, chapo, ambition }),
    blocks: blocks.map(block => workingBlock(block, tokens)),
  }))

export const workingBlock = (block: Block, tokens: TokenWords): ComparedBlock => ({
  id: block.id,
  type: block.type,
  texts: labelledTexts(block.type, textsOf(block, tokens)),
  same: canonicalJson({ type: block.type, content: block.content }),
})

/** A text as it reads, a paragraph a line. */
export const printed = (text: RichText, tokens: TokenWords): string =>
  paragraphsOf(text)
    .map(nodes => nodes.map(node => inline(node, tokens)).join(''))
    .join('\n')

const inline = (node: InlineNode, tokens: TokenWords): string => {
  switch (node.type) {
    case 'text':
      return node.text
    case 'hardBreak':
      return '\n'
    case 'figure':
      return tokens.figure(node.attrs.token)
    case 'words':
      return tokens.words(node.attrs.token)
  }
}

const textsOf = ({ type, content }: Block, tokens: TokenWords): Record<string, string> => {
  const print = (text: RichText | null) => (text ? printed(text, tokens) : '')
  switch (type) {
    case 'couverture':
      return {
        title: print(content.title),
        subtitle: print(content.subtitle),
        mediaId: content.mediaId ?? '',
      }
    case 'edito':
      return {
        text: print(content.text),
        closing: print(content.closing),
        signed: content.signed ? 'oui' : 'non',
      }
    case 'texte':
    case 'encadre':
    case 'contact':
      return { title: print(content.title), text: print(content.text) }
    case 'chiffres_cles': {
      const tiles = content.tiles.map(({ figure, label }) => `${tokens.figure(figure)} ${print(label)}`)
      return { title: print(content.title), tiles: tiles.join('\n') }
    }
    case 'evolution':
      return { title: print(content.title), periods: `${content.indicator} ${content.periods.join(', ')}` }
    case 'exergue':
      return { text: print(content.text), attribution: print(content.attribution) }
    case 'dispositif':
      return { dispositif: content.dispositif, length: content.length, local: print(content.local) }
    case 'photo':
      return { mediaId: content.mediaId ?? '', caption: print(content.caption) }
    case 'liste_equipements':
      return { title: print(content.title), items: content.items.map(print).join('\n') }
    case 'communes':
      return { title: print(content.title) }
    case 'appel':
      return { text: print(content.text), label: content.label, href: content.href }
    case 'expression_groupes':
      return { entries: content.entries.map(({ groupe, text }) => `${groupe}\n${text}`).join('\n\n') }
    case 'mentions':
      return { extra: print(content.extra) }
  }
}
