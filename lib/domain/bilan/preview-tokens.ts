import { previewToken, type TokenPreview } from '../figure/describe'
import type { FigureToken } from '../figure/token'
import { figureKey, wordsKey } from '../figure/token-key'
import { isRelative } from '../indicator/collection-period'
import { printPeriodKey } from '../indicator/period-text'
import { joinFrench } from '../typography/list'
import type { Rubrique } from './block'
import { blockTexts } from './block-texts'
import { collectTokens, textFigures, textWords } from './collect-references'
import { tokenInYears } from './in-years'
import { createContext } from './resolve-context'
import type { ResolveInput } from './resolve-input'
import { resolveWords } from './resolve-words'
import { dispositifName, ownWords, yearWords } from './rich-text'

export type TokenPreviews = { figures: Record<string, TokenPreview>; words: Record<string, string> }

/**
 * What every token of these rubriques prints now, and the words of the edition itself, by `figureKey` and `wordsKey`. Of
 * a modèle, `written` is what it holds: its tokens relative to the collection print what they name in this one.
 */
export const previewTokens = (
  input: ResolveInput,
  written: readonly Rubrique[] = input.rubriques,
): TokenPreviews => {
  const ofModele = written !== input.rubriques
  const rubriques = ofModele ? [...written, ...input.rubriques] : written
  const preview = ofModele ? previewInYears : previewToken
  const blocks = rubriques.flatMap(rubrique => rubrique.blocks)
  const heads = rubriques.flatMap(({ title, chapo }) => (chapo ? [title, chapo] : [title]))
  const figures = [...blocks.flatMap(collectTokens), ...textFigures(heads)]
  const own = [...ownWords, ...yearWords].map(kind => ({ kind, ref: '' }))
  // A block that shows a dispositif is read by its name, not by its code.
  const shown = blocks.flatMap(block =>
    block.type === 'dispositif' ? [dispositifName(block.content.dispositif)] : [],
  )
  const words = [...own, ...shown, ...textWords([...blocks.flatMap(blockTexts), ...heads])]
  const context = createContext(input)
  const nowhere = { rubriqueId: null, blockId: null, label: '' }
  return {
    figures: Object.fromEntries(figures.map(token => [figureKey(token), preview(token, input)])),
    words: Object.fromEntries(words.map(token => [wordsKey(token), resolveWords(token, nowhere, context)])),
  }
}

/** A period relative to the collection is told beside what it names here. */
const previewInYears = (token: FigureToken, input: ResolveInput): TokenPreview => {
  const preview = previewToken(tokenInYears(token, input.collection), input)
  const relative = token.periods.filter(isRelative)
  if (relative.length === 0) return preview
  const told = joinFrench(relative.map(key => printPeriodKey(key)))
  return { ...preview, period: preview.period ? `${preview.period} (${told})` : told }
}
