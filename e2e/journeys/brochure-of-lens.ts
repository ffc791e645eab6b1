import { type Block, blockSchema } from '@/lib/domain/bilan/block'
import { blockTexts } from '@/lib/domain/bilan/block-texts'
import { paragraphsOf } from '@/lib/domain/bilan/plain-text'
import type { InlineNode, InlineText } from '@/lib/domain/bilan/rich-text'
import type { FigureToken } from '@/lib/domain/figure/token'
import { lensContent } from '@/prisma/seed/data/lens/content'
import { type Names, nameKey } from '../pages/writing'

/** How the names that the brochure uses print in the canton of Lens. */
export const namesOfLens: Names = {
  canton: 'canton de Lens',
  communes_de: 'd’Annay, de Lens et de Loison-sous-Lens',
  elus: 'Fatima AIT CHIKHEBBIH et Daniel KRUSZKA',
  departement_de: 'du Pas-de-Calais',
  mandat: '2021-2028',
  'commune_a 62033': 'à Annay',
  'commune_a 62523': 'à Loison-sous-Lens',
  'commune_de 62033': 'd’Annay',
  'dispositif_complet apa': 'Allocation personnalisée d’autonomie (APA)',
  'dispositif_sigle pch': 'PCH',
}

/** How its figures print, written by hand from the brochure: each once, by its indicator. */
const printedFigures: Readonly<Record<string, string>> = {
  'communes-du-canton': 'trois\u00A0communes',
  'retours-a-l-emploi': '719',
  'assistants-maternels': '139',
  'pmi-sages-femmes': '1\u00A0sage-femme',
  'pmi-psychologues': '5\u00A0psychologues',
  'pmi-puericultrices': '4\u00A0puéricultrices',
  'pmi-medecins': '5\u00A0médecins',
  'apa-beneficiaires': '634',
  'teleassistance-beneficiaires': '247',
  'pch-beneficiaires': '377',
  'eleves-transport-adapte': '253',
  'classes-ulis': '2',
  'maison-d-antoine-places': 'six',
  'permis-citoyens': '146\u00A0permis de conduire',
  'bafa-bafd-diplomes': '92\u00A0diplômes BAFA et BAFD',
  'sac-ados-departs': '59',
  'louvre-lens-soutien': '3,7\u00A0millions d’euros',
  'polar-lens-visiteurs': 'plus de 4\u202F000\u00A0visiteurs',
  'pratique-musicale-aides': '64\u202F288\u00A0€',
  'aqualens-participation': '2\u00A0millions d’euros',
  'colleges-fonctionnement': 'Plus de 1,6\u00A0million d’euros',
  'sdis-contribution': '79,8\u00A0millions d’euros',
  'ecoles-jeunes-sapeurs-pompiers': '1\u00A0école de jeunes sapeurs-pompiers',
}

const printed = (node: InlineNode): string => {
  if (node.type === 'text') return node.text
  if (node.type === 'hardBreak') return ' '
  const { token } = node.attrs
  const words = 'indicator' in token ? printedFigure(token) : namesOfLens[nameKey(token)]
  if (words === undefined) throw new Error(`How does ${JSON.stringify(token)} print?`)
  return words
}
const printedFigure = ({ indicator }: FigureToken): string | undefined => printedFigures[indicator]

const anyId = '00000000-0000-4000-8000-000000000000'
const blocksOfLens: readonly Block[] = lensContent.flatMap(({ blocks }) =>
  blocks.map(({ type, content }) => blockSchema.parse({ id: anyId, type, content })),
)

/** A block of the printed brochure, by its type and some of its words. */
export const blockOfLens = <T extends Block['type']>(type: T, words = ''): Extract<Block, { type: T }> => {
  const found = blocksOfLens.find(
    (one): one is Extract<Block, { type: T }> =>
      one.type === type && JSON.stringify(one.content).includes(words),
  )
  if (!found) throw new Error(`Not in the brochure: ${type}, ${words}`)
  return found
}

/** The draft that it makes: what `records.content` reads. */
export const contentOfLens = lensContent.map(({ page, title, chapo, ambition, blocks }) => ({
  page,
  title,
  chapo,
  ambition,
  blocks: blocks.map(({ type, content }) => ({ type, content })),
}))

/** A title as a screen shows it, its names printed. */
export const plainTitle = (title: InlineText): string =>
  (title.content[0].content ?? []).map(printed).join('')

/** Every paragraph that it prints of its own, figures and names included. */
export const paragraphsOfLens: readonly string[] = blocksOfLens
  .filter(({ type }) => type !== 'dispositif' && type !== 'expression_groupes')
  .flatMap(blockTexts)
  .flatMap(paragraphsOf)
  .map(nodes => nodes.map(printed).join(''))
  .filter(words => words !== '')
