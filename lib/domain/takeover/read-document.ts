import { correctTypography, typographyPasses } from '../typography/correct'
import { dropFragments } from './fragments'
import { joinParagraphs } from './paragraphs'
import type { TakenRubrique } from './proposal'
import type { SourceLine } from './source'
import { proposeRubriques } from './structure'

export type KnownWords = {
  /** Territories and dispositifs: their hyphens are theirs. */
  names: readonly string[]
  /** Who signs. */
  people: readonly string[]
}

export type ReadDocument = {
  rubriques: TakenRubrique[]
  /** Page numbers, running heads, pieces of an interface: shown, so that nothing disappears in silence. */
  dropped: string[]
  /** How many corrections of typography there are to accept. */
  corrections: number
}

/** A document as rubriques and blocks to look at. `typography`: its corrections were accepted. Pure. */
export const readDocument = (
  lines: readonly SourceLine[],
  known: KnownWords,
  { typography }: { typography: boolean },
): ReadDocument => {
  const { kept, dropped } = dropFragments(lines)
  const rubriques = proposeRubriques(joinParagraphs(kept, known.names), known.people)
  const texts = rubriques.flatMap(rubrique => rubrique.blocks.flatMap(({ lines: held }) => held))
  const corrections = texts.reduce((sum, { text }) => sum + typographyPasses(text).flat().length, 0)
  if (!typography) return { rubriques, dropped, corrections }
  return {
    dropped,
    corrections,
    rubriques: rubriques.map(rubrique => ({
      ...rubrique,
      title: correctTypography(rubrique.title),
      blocks: rubrique.blocks.map(block => ({
        ...block,
        title: correctTypography(block.title),
        lines: block.lines.map(line => ({ ...line, text: correctTypography(line.text) })),
      })),
    })),
  }
}
