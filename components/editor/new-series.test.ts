import { describe, expect, it } from 'vitest'
import type { FigureChoice } from '@/lib/domain/bilan/working-copy'
import type { FigureToken } from '@/lib/domain/figure/token'
import { newSeries } from './new-series'

const figure: FigureToken = {
  indicator: 'apa',
  territory: 'self',
  periods: ['2023'],
  operation: 'value',
  format: 'exact',
  claim: 'exact',
  label: true,
}
const recorded = (periodKey: string, other: Partial<FigureChoice> = {}): FigureChoice => ({
  indicator: 'apa',
  label: 'Bénéficiaires de l’APA',
  territory: 'self',
  inside: false,
  territoryLabel: 'canton de Lens',
  periodKey,
  period: `en ${periodKey}`,
  printed: '12',
  source: null,
  fictitious: true,
  ...other,
})

describe('a new évolution', () => {
  it('takes the periods recorded of the indicator in the territory, oldest first', () => {
    const choices = [recorded('2024'), recorded('2022'), recorded('2023', { territory: 'departement' })]
    expect(newSeries(figure, choices)).toMatchObject({ ok: true, value: { periods: ['2022', '2024'] } })
  })

  it('says that one period is not enough', () => {
    const short = newSeries(figure, [recorded('2024')])
    expect(short).toMatchObject({ ok: false, error: { code: 'short-series' } })
  })

  it('keeps « toute la période » as a modèle says it', () => {
    expect(newSeries({ ...figure, periods: ['@annees'] }, null)).toMatchObject({
      ok: true,
      value: { periods: ['@annees'] },
    })
  })

  it('never makes a lack of values of an outage', () => {
    expect(newSeries(figure, null)).toMatchObject({
      ok: false,
      error: { code: 'outage', sentence: expect.stringContaining('n’ont pas pu être lues') },
    })
  })
})
