import { describe, expect, it } from 'vitest'
import {
  everyYear,
  isRelativePeriod,
  periodInYears,
  relativePeriods,
  seriesInYears,
  togglePeriod,
} from './collection-period'
import { printInYears, printPeriodKey } from './period-text'

const years = { dataStartYear: 2022, dataEndYear: 2025 }
const single = { dataStartYear: 2025, dataEndYear: 2025 }

describe('a period relative to a collection', () => {
  it.each([
    ['@fin', '2025', 'la dernière année de la collection'],
    ['@avant', '2024', 'l’année d’avant'],
    ['s@avant', 's2024', 'année scolaire commencée l’année d’avant'],
    ['au:@fin-12-31', 'au:2025-12-31', 'au 31\u00A0décembre de la dernière année de la collection'],
    ['depuis:@debut', 'depuis:2022', 'depuis la première année de la collection'],
    ['@debut..@fin', '2022..2025', 'de la première à la dernière année de la collection'],
    ['2023', '2023', 'en 2023'],
  ])('%s is %s', (key, period, words) => {
    expect(periodInYears(key, years)).toBe(period)
    expect(printPeriodKey(key)).toBe(words)
  })

  it('is every year, one period each', () => {
    expect(seriesInYears(['s@annees'], years)).toEqual(['s2022', 's2023', 's2024', 's2025'])
    expect(printInYears('@annees', years)).toBe('de 2022 à 2025')
    expect(printInYears('@fin', years)).toBe('en 2025')
  })

  it('of a collection of one year, has the year before where two are compared', () => {
    expect(everyYear('@annees', single, 1)).toEqual(['2025'])
    expect(everyYear('@annees', single, 2)).toEqual(['2024', '2025'])
    expect(periodInYears('@debut..@fin', single)).toBe('2025')
  })

  it.each(['@demain', '2022..@avant', '@fin..@debut', 'au:@fin-02-30', 'au:@fin-02-29', '@fin@fin', '@'])(
    '%s is none',
    key => expect(isRelativePeriod(key)).toBe(false),
  )

  it('is offered for the kinds of period that values have', () => {
    expect(relativePeriods(['2021', '2023'])).toEqual(['@fin', '@avant', '@annees'])
    expect(relativePeriods(['au:2024-02-29', '2021..2023', '?'])).toEqual(['@debut..@fin'])
  })

  it('is never chosen beside a period with its own years, and the whole stands alone', () => {
    expect(togglePeriod(['2023'], '2021')).toEqual(['2021', '2023'])
    expect(togglePeriod(['2021', '2023'], '@fin')).toEqual(['@fin'])
    expect(togglePeriod(['@fin'], '@avant')).toEqual(['@avant', '@fin'])
    expect(togglePeriod(['@avant', '@fin'], '@annees')).toEqual(['@annees'])
    expect(togglePeriod(['@annees'], '2023')).toEqual(['2023'])
    expect(togglePeriod(['2023'], '2023')).toEqual(['2023'])
  })
})
