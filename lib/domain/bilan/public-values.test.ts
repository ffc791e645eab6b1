import { describe, expect, it } from 'vitest'
import { toCsv, toJson } from './data-files'
import { figure, indicator, lens, texte, value } from './lens.fixture'
import { resolveBilan } from './resolve'
import type { ResolveInput } from './resolve-input'

const years = ['2021', '2022', '2023']
const amounts: Record<string, string> = { '2021': '188', '2022': '3', '2023': '40' }

/** A bilan that prints the sum of three years, of which one is a small count. */
const sumOf = (over: Partial<ResolveInput> = {}, lifted = false) =>
  resolveBilan(
    lens([texte(figure('apa', { periods: years, operation: 'sum' }))], {
      demonstration: true,
      indicators: [indicator('apa', { smallCountThreshold: 5 })],
      values: years.map(periodKey =>
        value('apa', amounts[periodKey] ?? '', { periodKey, smallCountLifted: lifted }),
      ),
      ...over,
    }),
  )

describe('small counts in open data', () => {
  it('are hidden with the value from which they could be deduced; the total stays', () => {
    const { bilan } = sumOf()
    const csv = toCsv(bilan)
    expect(csv).toContain(';en 2022;2022;moins de 5;')
    expect(csv).toContain(';en 2023;2023;non diffusé;')
    expect(csv).toContain(';en 2021;2021;188;')
    const json = JSON.parse(toJson(bilan))
    expect(json.chiffres[0].resultat).toBe('231')
    expect(json.chiffres[0].valeurs.map((part: { valeur: string }) => part.valeur)).toEqual([
      '188',
      'moins de 5',
      'non diffusé',
    ])
  })

  it('are given once the service has lifted them', () => {
    const csv = toCsv(sumOf({}, true).bilan)
    expect(csv).toContain(';en 2022;2022;3;')
    expect(csv).not.toContain('non diffusé')
  })

  it('block the submission until then, and only warn in demonstration', () => {
    const severity = (over: Partial<ResolveInput>, lifted = false) =>
      sumOf(over, lifted).remarks.find(remark => remark.rule === 'small-count')?.severity
    expect(severity({ demonstration: false })).toBe('blocking')
    expect(severity({ demonstration: true })).toBe('warning')
    expect(severity({ demonstration: false }, true)).toBeUndefined()
  })
})
