import { describe, expect, it } from 'vitest'
import { runsText } from '../checker/resolved-text'
import type { Block } from './block'
import { blockSchema, parseBlock } from './block'
import { block, figure, lens, line, newId, rich, texte, token, typed } from './lens.fixture'
import { resolveBilan } from './resolve'
import type { ResolveInput } from './resolve-input'
import type { ResolvedBlock } from './resolved'
import type { InlineNode, TextTokenKind } from './rich-text'

const words = (kind: TextTokenKind, ref = ''): InlineNode => ({
  type: 'words',
  attrs: { token: { kind, ref } },
})

const run = (blocks: Block[], over: Partial<ResolveInput> = {}) => {
  const { bilan, remarks } = resolveBilan(lens(blocks, over))
  return { bilan, remarks, rules: remarks.map(remark => remark.rule), first: bilan.rubriques[0]?.blocks[0] }
}

const textOf = (found: ResolvedBlock | undefined): string => {
  if (found?.type !== 'texte') throw new Error('Un texte est attendu.')
  return found.text.map(flow => (flow.kind === 'paragraph' ? runsText(flow.runs) : '')).join('\n')
}
const spaced = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~')

describe('texts', () => {
  it('prints figures in sentences, with a capital where one begins', () => {
    const { first, remarks } = run([
      texte(
        figure('colleges', { periods: ['depuis:2021'], claim: 'plus_de', format: 'rounded', label: true }),
        ' attribués. Nous avons aidé ',
        figure('retours-emploi', { periods: ['2021', '2022', '2023'], operation: 'sum' }),
        ' personnes, avec ',
        figure('psychologues', { format: 'words', label: true }),
        '. ',
        figure('psychologues', { format: 'words', label: true }),
        ' restent.',
      ),
    ])
    expect(spaced(textOf(first))).toBe(
      'Plus de 1,6~million d’euros attribués. Nous avons aidé 719 personnes, avec cinq~psychologues. Cinq~psychologues restent.',
    )
    expect(remarks).toEqual([])
  })

  it.each([
    ['canton', '', 'au canton de Lens'],
    ['canton_nom', '', 'au Lens'],
    ['canton_de', '', 'au de Lens'],
    ['communes', '', 'au Annay, Lens et Loison-sous-Lens'],
    ['communes_de', '', 'au d’Annay, de Lens et de Loison-sous-Lens'],
    ['commune', '62033', 'au Annay'],
    ['commune_de', '62033', 'au d’Annay'],
    ['commune_a', '62033', 'au à Annay'],
    ['elus', '', 'au Conseillère UN et Conseiller DEUX'],
    ['departement', '', 'au Pas-de-Calais'],
    ['departement_de', '', 'au du Pas-de-Calais'],
    ['mandat', '', 'au 2021-2028'],
    ['dispositif', 'apa', 'au Allocation personnalisée d’autonomie'],
    ['dispositif_sigle', 'apa', 'au APA'],
    ['dispositif_complet', 'apa', 'au Allocation personnalisée d’autonomie (APA)'],
  ] as const)('prints the words of %s', (kind, ref, expected) => {
    const { first, remarks } = run([texte('au ', words(kind, ref))])
    expect(textOf(first)).toBe(expected)
    expect(remarks).toEqual([])
  })

  it('keeps marks, and makes one run of neighbours of one style', () => {
    const bold = { type: 'text' as const, text: 'gras', marks: [{ type: 'bold' as const }] }
    const { first } = run([texte('Du ', words('canton'), ' ', bold)])
    expect(first).toMatchObject({
      text: [
        {
          runs: [
            { kind: 'text', text: 'Du canton de Lens ' },
            { kind: 'text', text: 'gras', bold: true },
          ],
        },
      ],
    })
  })
})

describe('bad references print « [à compléter] » and block', () => {
  it.each([
    [texte(figure('inconnu')), 'unknown-indicator'],
    [texte(figure('apa', { territory: 'canton:1' })), 'unknown-territory'],
    [texte(figure('apa', { periods: ['1999'] })), 'missing-value'],
    [texte(words('dispositif', 'inconnu')), 'unknown-reference'],
    [texte(words('commune_de', '99999')), 'unknown-reference'],
  ])('%#', (bad, rule) => {
    const { first, remarks } = run([bad])
    expect(textOf(first)).toBe('[à compléter]')
    expect(remarks).toHaveLength(1)
    expect(remarks[0]).toMatchObject({ rule, severity: 'blocking', blockId: bad.id })
    expect(remarks[0]?.place).toBe('Bloc «\u00A0Texte\u00A0»')
    expect(remarks[0]?.sentence).toMatch(/^(«\u00A0|[A-ZÀÉ]).+\. [A-ZÀÉ].+\.$/)
  })

  it('names the record and the block by its title', () => {
    const named = block('texte', { title: line('Nos aînés'), text: rich(figure('inconnu')) })
    const { remarks } = run([named])
    expect(remarks[0]?.place).toBe('Texte «\u00A0Nos aînés\u00A0»')
    expect(remarks[0]?.sentence).toContain('inconnu')
  })

  it('keeps a tile and a series standing', () => {
    const { bilan, rules } = run([
      block('chiffres_cles', {
        title: null,
        tiles: [{ figure: token('inconnu'), label: line('bénéficiaires') }],
      }),
      block('evolution', {
        title: line('Retours'),
        indicator: 'retours-emploi',
        territory: 'self',
        periods: ['2020', '2021', '2022'],
      }),
    ])
    const [tiles, series] = bilan.rubriques[0]?.blocks ?? []
    expect(tiles).toMatchObject({ tiles: [{ figure: '', text: '[à compléter]' }] })
    expect(series).toMatchObject({
      points: [
        { period: '2021', value: '188' },
        { period: '2022', value: '253' },
      ],
    })
    expect(rules).toEqual(['unknown-indicator', 'missing-value'])
  })

  it('misses the élus who sign', () => {
    const edito = block('edito', { text: rich('Bonjour.'), closing: line(), signed: true })
    expect(run([edito]).rules).toEqual([])
    expect(run([edito], { elus: [] }).remarks).toMatchObject([{ rule: 'missing-elu', severity: 'blocking' }])
    expect(run([edito], { elus: [], demonstration: true }).remarks).toMatchObject([{ severity: 'warning' }])
  })
})

describe('figures of the bilan', () => {
  it('gives one key to one token, self being the edition’s own territory', () => {
    const { bilan } = run([
      texte(figure('apa'), ' et ', figure('psychologues')),
      texte(figure('apa', { territory: 'canton:6229' }), ' puis ', figure('apa', { label: true })),
    ])
    expect(bilan.figures.map(({ key, text }) => [key, spaced(text)])).toEqual([
      ['f1', '634'],
      ['f2', '5'],
      ['f3', '634~bénéficiaires'],
    ])
  })

  it('says under a tile that its value is the département’s', () => {
    const tile = block('chiffres_cles', {
      title: null,
      tiles: [
        {
          figure: token('sdis', { territory: 'departement:62', format: 'rounded', label: true }),
          label: line('au SDIS'),
        },
      ],
    })
    const { first } = run([tile])
    expect(first).toMatchObject({
      tiles: [
        {
          text: '79,8\u00A0millions d’euros',
          period: 'en 2023, à l’échelle du département',
          source: 'Direction des données',
        },
      ],
    })
  })
})

describe('images', () => {
  const media = {
    id: newId(),
    sha256: 'a'.repeat(64),
    alternative: 'Un collège.',
    credit: 'Photo UN',
    width: 1600,
    height: 1200,
  }
  const photo = block('photo', { mediaId: media.id, caption: line('Le collège') })

  it('keeps those printed, with their credits', () => {
    const { bilan, remarks } = run([photo], { medias: [media, { ...media, id: newId() }] })
    expect(bilan.medias).toEqual([media])
    expect(bilan.imprint.credits).toEqual(['Photo UN'])
    expect(remarks).toEqual([])
  })

  it('wants an alternative, and the image itself', () => {
    expect(run([photo], { medias: [{ ...media, alternative: ' ' }] }).rules).toEqual(['missing-alternative'])
    expect(run([photo]).rules).toEqual(['unknown-reference', 'empty-block'])
  })
})

describe('contracts', () => {
  it('resolves without a clock or a draw: the same input gives the same bilan', () => {
    const input = lens([texte(figure('apa'))])
    expect(resolveBilan(input)).toEqual(resolveBilan(structuredClone(input)))
    expect(JSON.parse(JSON.stringify(resolveBilan(input).bilan))).toEqual(resolveBilan(input).bilan)
  })

  it('reads the fixture’s blocks with the schema that guards what is stored', () => {
    const good = texte(figure('apa'), typed(' personnes'))
    expect(blockSchema.safeParse(good).success).toBe(true)
    const sum = texte(figure('apa', { operation: 'sum' }))
    expect(parseBlock({ id: sum.id, type: 'texte', content: sum.content }).success).toBe(false)
  })
})
