import { describe, expect, it } from 'vitest'
import { type Block, blockSchema } from '@/lib/domain/bilan/block'
import { blockTexts } from '@/lib/domain/bilan/block-texts'
import { collectReferences, collectTokens, textReferences } from '@/lib/domain/bilan/collect-references'
import { inlineNodes } from '@/lib/domain/bilan/plain-text'
import { indicators } from '../indicators/all'
import { lensContent } from './content'
import { lensValues } from './values'

const here = 'canton:6229'

/** Written by hand from the printed brochure: number of the figure, what counts it, where, when, how much. */
const printed = [
  ['A1', 'retours-a-l-emploi', here, '2021', '188'],
  ['A1', 'retours-a-l-emploi', here, '2022', '253'],
  ['A1', 'retours-a-l-emploi', here, '2023', '278'],
  ['A6', 'assistants-maternels', here, '2023', '139'],
  ['A7', 'pmi-sages-femmes', 'commune:62498', '?', '1'],
  ['A8', 'pmi-psychologues', 'commune:62498', '?', '5'],
  ['A9', 'pmi-puericultrices', 'commune:62498', '?', '4'],
  ['A10', 'pmi-medecins', 'commune:62498', '?', '5'],
  ['A13', 'apa-beneficiaires', here, '?', '634'],
  ['A14', 'teleassistance-beneficiaires', here, '2023', '247'],
  ['A15', 'louvre-lens-soutien', 'commune:62498', '?', '3700000'],
  ['A16', 'polar-lens-visiteurs', 'commune:62498', '?', '4000'],
  ['A17', 'permis-citoyens', here, '?', '146'],
  ['A18', 'bafa-bafd-diplomes', here, '?', '92'],
  ['A19', 'sac-ados-departs', here, '?', '59'],
  ['A20', 'aqualens-participation', 'commune:62498', '?', '2000000'],
  ['A21', 'pratique-musicale-aides', here, '?', '64288'],
  ['A22', 'colleges-fonctionnement', 'commune:62498', 'depuis:2021', '1600000'],
  ['A23', 'sdis-contribution', 'departement:62', '?', '79800000'],
  ['A24', 'ecoles-jeunes-sapeurs-pompiers', here, '?', '1'],
  ['A25', 'pch-beneficiaires', here, '?', '377'],
  ['A26', 'eleves-transport-adapte', here, '?', '253'],
  ['A27', 'classes-ulis', here, '?', '2'],
  ['A29', 'maison-d-antoine-places', 'commune:62523', '?', '6'],
] as const

/** Thresholds, dates, years and names that hold a number: everything else must be a token. */
const allowed = [
  /moins de 6\u00A0ans/g,
  /personnes de 60\u00A0ans et plus/g,
  /18\u00A0septembre 2023/g,
  /«\u00A010\u202F000 départs vacances\u00A0»/g,
  /[Dd]epuis 20(?:18|21)/g,
  /en 2023/g,
  /\bjeunesdu62/g,
]

const anyId = '00000000-0000-4000-8000-000000000000'
const blocks: Block[] = lensContent.flatMap(rubrique =>
  rubrique.blocks.map(({ type, content }) => blockSchema.parse({ id: anyId, type, content })),
)
const heads = lensContent.flatMap(({ title, chapo }) => (chapo ? [title, chapo] : [title]))
const used = blocks.flatMap(block => collectReferences(block).figures).concat(textReferences(heads).figures)

describe('the bilan of Lens', () => {
  it.each(printed)('%s: %s %s %s is a token', (_number, indicator, territory, period) => {
    const key = territory === here ? 'self' : territory
    expect(used).toContainEqual({ indicator, territory: key, period })
  })

  it('records exactly the figures of the brochure', () => {
    const recorded = lensValues.map(value =>
      [value.indicator, value.territory, value.period, value.amount].join(' '),
    )
    expect(recorded.toSorted()).toEqual(printed.map(([, ...figure]) => figure.join(' ')).toSorted())
  })

  it('prints no other figure than those, and the number of communes', () => {
    const others = used.filter(({ indicator }) => !printed.some(figure => figure[1] === indicator))
    expect(others).toEqual([{ indicator: 'communes-du-canton', territory: 'self', period: 'au:2025-01-01' }])
  })

  it('sums 719 from its three years', () => {
    const sums = blocks.flatMap(collectTokens).filter(token => token.operation === 'sum')
    expect(sums.map(token => [token.indicator, token.periods])).toEqual([
      ['retours-a-l-emploi', ['2021', '2022', '2023']],
    ])
  })

  it('claims « plus de » of the two bounds, and of nothing else', () => {
    const bounds = lensValues.filter(value => value.precision === 'at_least').map(value => value.indicator)
    const claimed = blocks.flatMap(collectTokens).filter(token => token.claim !== 'exact')
    expect(bounds.toSorted()).toEqual(['colleges-fonctionnement', 'polar-lens-visiteurs'])
    expect(claimed.map(token => `${token.indicator} ${token.claim}`).toSorted()).toEqual(
      bounds.toSorted().map(code => `${code} plus_de`),
    )
  })

  it('types no figure as a number', () => {
    const texts = [...blocks.flatMap(blockTexts), ...heads].map(text =>
      inlineNodes(text)
        .map(node => (node.type === 'text' ? node.text : '¤'))
        .join(''),
    )
    const left = texts.map(text => allowed.reduce((kept, pattern) => kept.replaceAll(pattern, ''), text))
    expect(left.filter(text => /\d/.test(text))).toEqual([])
  })

  it('keeps the corrections of the proof-reader', () => {
    const text = JSON.stringify(lensContent)
    expect(text).not.toMatch(
      /bénéfiaires|Aide [Pp]ersonnalisée|1,6 millions|Annay-sous-Lens|majorité|GROUPE|discgolf/,
    )
    expect(text).not.toMatch(/ [;:!?»]|« | {2}|‘‘/)
  })

  it('names indicators that exist', () => {
    const codes = new Set(indicators.map(({ code }) => code))
    expect(used.filter(({ indicator }) => !codes.has(indicator))).toEqual([])
  })
})
