import { previewToken, type TokenPreview } from '../figure/describe'
import { figureKey, wordsKey } from '../figure/token-key'
import { blockTexts } from './block-texts'
import { collectTokens, textFigures, textWords } from './collect-references'
import { createContext } from './resolve-context'
import type { ResolveInput } from './resolve-input'
import { resolveWords } from './resolve-words'
import { dispositifName, ownWords } from './rich-text'

export type TokenPreviews = { figures: Record<string, TokenPreview>; words: Record<string, string> }

/** What every token of these rubriques prints now, and the words of the edition itself, by `figureKey` and `wordsKey`. */
export const previewTokens = (input: ResolveInput): TokenPreviews => {
  const blocks = input.rubriques.flatMap(rubrique => rubrique.blocks)
  const heads = input.rubriques.flatMap(({ title, chapo }) => (chapo ? [title, chapo] : [title]))
  const figures = [...blocks.flatMap(collectTokens), ...textFigures(heads)]
  const own = ownWords.map(kind => ({ kind, ref: '' }))
  // A block that shows a dispositif is read by its name, not by its code.
  const shown = blocks.flatMap(block =>
    block.type === 'dispositif' ? [dispositifName(block.content.dispositif)] : [],
  )
  const words = [...own, ...shown, ...textWords([...blocks.flatMap(blockTexts), ...heads])]
  const context = createContext(input)
  const nowhere = { rubriqueId: null, blockId: null, label: '' }
  return {
    figures: Object.fromEntries(figures.map(token => [figureKey(token), previewToken(token, input)])),
    words: Object.fromEntries(words.map(token => [wordsKey(token), resolveWords(token, nowhere, context)])),
  }
}
