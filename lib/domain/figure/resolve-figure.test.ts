import { describe, expect, it } from 'vitest'
import { indicator, lens, token, value } from '../bilan/lens.fixture'
import type { ResolveInput } from '../bilan/resolve-input'
import { previewToken } from './describe'
import { valueNeeds } from './needs'
import { indexRecords } from './records'
import { resolveFigure } from './resolve-figure'
import type { FigureToken } from './token'

const spaced = (text: string | undefined) => text?.replaceAll('\u202F', '_').replaceAll('\u00A0', '~')
const years = ['2021', '2022', '2023']

const run = (of: FigureToken, over: Partial<ResolveInput> = {}) => {
  const { figure, issues } = resolveFigure(of, indexRecords(lens([], over)))
  return { figure, text: spaced(figure?.text), rules: issues.map(found => found.rule) }
}

describe('the figures of Lens', () => {
  it('adds 188, 253 and 278 into 719, « de 2021 à 2023 », with its three parts', () => {
    const { figure, text, rules } = run(
      token('retours-emploi', { periods: years, operation: 'sum', label: true }),
    )
    expect(text).toBe('719~retours à l’emploi')
    expect(figure?.value).toBe('719')
    expect(figure?.period).toBe('de 2021 à 2023')
    expect(figure?.parts.map(part => part.value)).toEqual(['188', '253', '278'])
    expect(rules).toEqual([])
  })

  it.each([
    [token('sages-femmes', { label: true }), '1~sage-femme'],
    [token('psychologues', { label: true }), '5~psychologues'],
    [token('psychologues', { label: true, format: 'words' }), 'cinq~psychologues'],
    [token('visiteurs', { claim: 'plus_de', label: true }), 'plus de 4_000~visiteurs'],
    [
      token('colleges', { periods: ['depuis:2021'], claim: 'plus_de', format: 'rounded', label: true }),
      'plus de 1,6~million d’euros',
    ],
    [token('sdis', { territory: 'departement:62', format: 'rounded', label: true }), '79,8~millions d’euros'],
    [token('retours-emploi', { periods: ['2021', '2023'], operation: 'change' }), '+~90'],
    [token('retours-emploi', { periods: ['2021', '2023'], operation: 'rate' }), '+~47,9~%'],
    [token('retours-emploi', { periods: ['2021', '2023'], operation: 'rate', format: 'rounded' }), '+~48~%'],
    [token('retours-emploi', { periods: ['2023', '2021'], operation: 'rate' }), '−~32,4~%'],
    [
      token('retours-emploi', {
        periods: ['2021', '2023'],
        operation: 'rate',
        format: 'rounded',
        claim: 'plus_de',
      }),
      'plus de 47~%',
    ],
  ])('prints %o as %s, proven', (of, text) => {
    const result = run(of)
    expect(result.text).toBe(text)
    expect(result.rules).toEqual([])
  })

  it('names the territory and the period of what it prints', () => {
    const { figure } = run(token('sdis', { territory: 'departement:62' }))
    expect(figure?.territory).toEqual({ key: 'departement:62', label: 'département du Pas-de-Calais' })
    expect(run(token('harmonies', { periods: ['?'] })).figure?.period).toBe(
      'période à préciser (sur trois ans)',
    )
    expect(run(token('harmonies', { periods: ['?'] })).text).toBe('64_288~€')
  })
})

describe('what can’t be printed', () => {
  it.each([
    [token('inconnu'), 'unknown-indicator'],
    [token('apa', { territory: 'canton:9999' }), 'unknown-territory'],
    [token('apa', { periods: ['2019'] }), 'missing-value'],
    [token('retours-emploi', { periods: ['2021', '2021'], operation: 'sum' }), 'uncomputable'],
    [token('apa', { operation: 'share' }), 'uncomputable'],
    [token('apa', { operation: 'rank' }), 'uncomputable'],
  ])('%o → %s', (of, rule) => {
    const { figure, rules } = run(of)
    expect(figure).toBeNull()
    expect(rules).toEqual([rule])
  })

  it('does not throw on an amount that is no number', () => {
    expect(run(token('apa'), { values: [value('apa', 'NaN')] }).rules).toEqual(['missing-value'])
  })

  it('refuses a rate from zero', () => {
    const values = [value('apa', '0', { periodKey: '2021' }), value('apa', '3')]
    const rate = token('apa', { periods: ['2021', '2023'], operation: 'rate' })
    const { figure, rules } = run(rate, { values })
    expect(figure).toBeNull()
    expect(rules).toContain('uncomputable')
  })
})

describe('share and rank', () => {
  const cantons = ['6229', '6202', '6203']
  const values = [
    value('apa', '30', { territory: 'canton:6229' }),
    value('apa', '40', { territory: 'canton:6202' }),
    value('apa', '30', { territory: 'canton:6203' }),
    value('apa', '400', { territory: 'departement:62' }),
  ]

  it('divides by the département and lists both values', () => {
    const { figure, text } = run(token('apa', { operation: 'share' }), { values })
    expect(text).toBe('7,5~%')
    expect(figure?.parts.map(part => part.value)).toEqual(['30', '400'])
  })

  it('ranks only when every territory of the kind has its value; equals share their rank', () => {
    const rank = token('apa', { operation: 'rank' })
    expect(run(rank, { values, territoryCounts: { canton: cantons.length } }).text).toBe('2e')
    expect(run(rank, { values, territoryCounts: { canton: 39 } }).rules).toEqual(['uncomputable'])
  })

  it('says which values to load', () => {
    expect(valueNeeds(token('apa', { operation: 'share' })).map(need => need.territory)).toEqual([
      'self',
      'departement',
    ])
    expect(valueNeeds(token('apa', { operation: 'rank' })).map(need => need.territory)).toEqual([
      'self',
      'siblings',
    ])
    expect(valueNeeds(token('apa')).map(need => need.territory)).toEqual(['self'])
  })
})

describe('claims', () => {
  it.each([
    [token('visiteurs'), true],
    [token('visiteurs', { claim: 'environ' }), true],
    [token('apa', { format: 'rounded' }), true],
    [token('apa', { format: 'rounded', claim: 'plus_de' }), false],
    [token('apa', { format: 'rounded', claim: 'pres_de' }), false],
    [token('apa', { format: 'rounded', claim: 'environ' }), false],
    [token('apa', { claim: 'plus_de' }), true],
  ])('%o unproven: %s', (of, unproven) => {
    expect(run(of).rules.includes('claim-unproven')).toBe(unproven)
  })
})

const issuesOf = (over: Parameters<typeof value>[2], demonstration = false, amount = '634') => {
  const records = indexRecords(lens([], { demonstration, values: [value('apa', amount, over)] }))
  const { issues } = resolveFigure(token('apa', { periods: [over?.periodKey ?? '2023'] }), records)
  return issues.map(({ rule, severity }) => [rule, severity])
}

describe('doubts about a value', () => {
  it('finds none in a complete one', () => {
    expect(issuesOf({})).toEqual([])
  })

  it.each([
    [{ periodKey: '?', periodKind: 'unspecified' as const }, '634', 'unspecified-period'],
    [{ source: null }, '634', 'missing-source'],
    [{ source: ' ' }, '634', 'missing-source'],
    [{}, '4', 'small-count'],
  ])('%o (%s) blocks, and only warns in demonstration', (over, amount, rule) => {
    expect(issuesOf(over, false, amount)).toEqual([[rule, 'blocking']])
    expect(issuesOf(over, true, amount)).toEqual([[rule, 'warning']])
  })

  it('warns of a provisional or uncertified value', () => {
    expect(issuesOf({ status: 'provisional' })).toEqual([['provisional-value', 'warning']])
    expect(issuesOf({ certified: false })).toEqual([['uncertified-value', 'warning']])
  })

  it('lets an invented value be printed only in demonstration', () => {
    expect(issuesOf({ fictitious: true })).toEqual([['fictitious-value', 'blocking']])
    expect(issuesOf({ fictitious: true }, true)).toEqual([])
  })

  it('names the territory of a value of elsewhere', () => {
    const whereOf = (of: string, territory = 'self') => {
      const input = lens([])
      const values = input.values.map(one => ({ ...one, certified: false }))
      const { issues } = resolveFigure(token(of, { territory }), indexRecords({ ...input, values }))
      return issues.map(({ problem, value: told }) => [told?.where, problem.includes('département')])
    }
    expect(whereOf('sages-femmes')).toEqual([[null, false]])
    expect(whereOf('sdis', 'departement:62')).toEqual([['à l’échelle du département', true]])
  })

  it('lets zero and the threshold itself be printed', () => {
    expect(issuesOf({}, false, '0')).toEqual([])
    expect(issuesOf({}, false, '5')).toEqual([])
  })
})

describe('previewToken', () => {
  it('tells the editor text, period, source, precision', () => {
    const preview = previewToken(token('visiteurs', { claim: 'plus_de', label: true }), lens([]))
    expect(preview).toMatchObject({
      period: 'en 2023',
      source: 'Direction des données',
      precision: 'at_least',
      territory: 'canton de Lens',
      claim: null,
      remarks: [],
    })
    expect(spaced(preview.text)).toBe('plus de 4_000~visiteurs')
  })

  it('says why a claim is not proven, and what is missing', () => {
    expect(previewToken(token('visiteurs'), lens([])).claim).toMatch(/n’est pas prouvé.*au moins.*\.$/)
    const missing = previewToken(token('inconnu'), lens([]))
    expect(missing.text).toBe('[à compléter]')
    expect(missing.remarks).toHaveLength(1)
  })

  it('previews an indicator of percentages', () => {
    const input = lens([], {
      indicators: [indicator('taux', { unit: '%' })],
      values: [value('taux', '12.5')],
    })
    expect(spaced(previewToken(token('taux'), input).text)).toBe('12,5~%')
  })
})
