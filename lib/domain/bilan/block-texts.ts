import type { Block } from './block'
import type { RichText } from './rich-text'

/** Every text that a person typed in a block, in reading order. Received as is (expressions, labels of links): not here. */
export const blockTexts = (block: Block): RichText[] => {
  const { type, content } = block
  switch (type) {
    case 'couverture':
      return [content.title, content.subtitle]
    case 'edito':
      return [content.text, content.closing]
    case 'texte':
      return [...optional(content.title), content.text]
    case 'chiffres_cles':
      return [...optional(content.title), ...content.tiles.map(tile => tile.label)]
    case 'evolution':
    case 'communes':
      return [content.title]
    case 'encadre':
    case 'contact':
      return [content.title, content.text]
    case 'exergue':
      return [content.text, content.attribution]
    case 'dispositif':
      return optional(content.local)
    case 'photo':
      return [content.caption]
    case 'liste_equipements':
      return [content.title, ...content.items]
    case 'appel':
      return [content.text]
    case 'expression_groupes':
      return []
    case 'mentions':
      return [content.extra]
  }
}

const optional = (text: RichText | null): RichText[] => (text ? [text] : [])
