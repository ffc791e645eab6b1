import { describe, expect, it } from 'vitest'
import { type FigureToken, figureTokenSchema, operationsOn } from '../figure/token'
import { inYears, tokenInYears } from './in-years'
import { block, figure, line, rich, token } from './lens.fixture'
import type { InlineNode, TextTokenKind } from './rich-text'

const years = { dataStartYear: 2022, dataEndYear: 2025 }
const single = { dataStartYear: 2025, dataEndYear: 2025 }

const year = (kind: TextTokenKind): InlineNode => ({ type: 'words', attrs: { token: { kind, ref: '' } } })

describe('a figure of a modèle', () => {
  const said = (operation: FigureToken['operation'], ...periods: string[]) =>
    token('apa', { operation, periods })
  it.each<[FigureToken, string, string[]]>([
    [said('value', '@fin'), 'value', ['2025']],
    [said('change', '@avant', '@fin'), 'change', ['2024', '2025']],
    [said('sum', '@annees'), 'sum', ['2022', '2023', '2024', '2025']],
    [said('rate', '@annees'), 'rate', ['2022', '2025']],
    [said('value', '2023'), 'value', ['2023']],
  ])('names the years of the collection: %j', (written, operation, periods) => {
    const made = tokenInYears(figureTokenSchema.parse(written), years)
    expect(figureTokenSchema.parse(made)).toEqual({ ...written, operation, periods })
  })

  it('of a collection of one year, sums to its value and is compared to the year before', () => {
    expect(tokenInYears(said('sum', '@annees'), single)).toMatchObject({
      operation: 'value',
      periods: ['2025'],
    })
    expect(tokenInYears(said('change', '@annees'), single).periods).toEqual(['2024', '2025'])
  })

  it('is refused when its periods mean nothing together', () => {
    expect(operationsOn(['@annees'])).toEqual(['sum', 'change', 'rate'])
    expect(operationsOn(['@annees', '@fin'])).toEqual([])
    expect(figureTokenSchema.safeParse(said('value', '@annees')).success).toBe(false)
    expect(figureTokenSchema.safeParse(said('change', '2021', '@fin')).success).toBe(false)
  })
})

describe('the texts and blocks of a modèle', () => {
  it('have plain years where it has those of the collection, as if they had been typed', () => {
    const written = block('texte', {
      title: line('En ', year('annee_fin')),
      text: rich(
        'De ',
        year('annee_debut'),
        ' à ',
        year('annee_fin'),
        ', ',
        figure('apa', { periods: ['@fin'] }),
        '.',
      ),
    })
    expect(inYears(written, years)).toEqual({
      ...written,
      content: {
        title: line('En 2025'),
        text: rich('De 2022 à 2025, ', figure('apa', { periods: ['2025'] }), '.'),
      },
    })
  })

  it('keep a year in the bold that it was put in', () => {
    const marks: InlineNode['marks'] = [{ type: 'bold' }]
    const written = rich('En ', { ...year('annee_avant'), marks }, '.')
    expect(inYears(written, years)).toEqual(rich('En ', { type: 'text', text: '2024', marks }, '.'))
  })

  it('become tiles and series of those years; what names its own is left as it is', () => {
    const series = { title: line('APA'), indicator: 'apa', territory: 'self' }
    const written = [
      block('evolution', { ...series, periods: ['@annees'] }),
      block('chiffres_cles', {
        title: null,
        tiles: [{ figure: token('apa', { periods: ['@fin'] }), label: line() }],
      }),
    ]
    expect(inYears(written, years)).toMatchObject([
      { content: { periods: ['2022', '2023', '2024', '2025'] } },
      { content: { tiles: [{ figure: { periods: ['2025'] } }] } },
    ])
    const own = block('evolution', { ...series, periods: ['2021', '2023'] })
    expect(inYears(own, years)).toEqual(own)
  })
})
