import { randomFor } from './random'

/** A value invented for the demonstration. */
export type InventedValue = { indicator: string; canton: string; period: string; amount: string }

type Scale = {
  indicator: string
  low: number
  high: number
  growth: readonly [number, number]
  step?: number
}

/** Plausible sizes for a canton in the first year, and how they move from a year to the next, in per cent. */
const yearly: readonly Scale[] = [
  { indicator: 'retours-a-l-emploi', low: 90, high: 240, growth: [-4, 22] },
  { indicator: 'assistants-maternels', low: 60, high: 210, growth: [-6, 2] },
  { indicator: 'apa-beneficiaires', low: 320, high: 820, growth: [-1, 5] },
  { indicator: 'teleassistance-beneficiaires', low: 110, high: 330, growth: [0, 9] },
  { indicator: 'pch-beneficiaires', low: 140, high: 420, growth: [0, 6] },
  { indicator: 'permis-citoyens', low: 25, high: 70, growth: [-8, 18] },
  { indicator: 'bafa-bafd-diplomes', low: 14, high: 48, growth: [-10, 20] },
  { indicator: 'sac-ados-departs', low: 10, high: 34, growth: [-8, 25] },
  { indicator: 'eleves-transport-adapte', low: 70, high: 260, growth: [0, 8] },
]

/** Amounts stated for three years together. */
const overall: readonly Omit<Scale, 'growth'>[] = [
  { indicator: 'pratique-musicale-aides', low: 18_000, high: 96_000, step: 10 },
  { indicator: 'colleges-fonctionnement', low: 620_000, high: 2_400_000, step: 100 },
]

/** The values of one canton: the same at each loading, whatever the machine and the order. */
export const inventValues = (canton: string, from: number, to: number): InventedValue[] => {
  const perYear = yearly.flatMap(({ indicator, low, high, growth }) => {
    const random = randomFor(`${canton} ${indicator}`)
    const series = [random.between(low, high)]
    while (series.length <= to - from) {
      const previous = series.at(-1) ?? low
      series.push(Math.max(5, Math.round(previous * (1 + random.between(growth[0], growth[1]) / 100))))
    }
    return series.map((amount, index) => ({
      indicator,
      canton,
      period: String(from + index),
      amount: String(amount),
    }))
  })
  const whole = overall.map(({ indicator, low, high, step = 1 }) => {
    const amount = randomFor(`${canton} ${indicator}`).between(low / step, high / step) * step
    return { indicator, canton, period: `${from}..${to}`, amount: String(amount) }
  })
  return [...perYear, ...whole]
}
