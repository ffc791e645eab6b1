import { describe, expect, it } from 'vitest'
import { inventValues } from './demonstration-values'

describe('invented values', () => {
  it('are the same at each loading', () => {
    expect(inventValues('6202', 2021, 2023)).toEqual(inventValues('6202', 2021, 2023))
  })

  it('differ from a canton to the next', () => {
    expect(inventValues('6202', 2021, 2023)).not.toEqual(inventValues('6203', 2021, 2023))
  })

  it('never single anybody out', () => {
    const amounts = inventValues('6220', 2021, 2023).map(value => Number(value.amount))
    expect(Math.min(...amounts)).toBeGreaterThanOrEqual(5)
  })

  it('cover each year, and the three years together for money', () => {
    const periods = new Set(inventValues('6202', 2021, 2023).map(value => value.period))
    expect([...periods]).toEqual(['2021', '2022', '2023', '2021..2023'])
  })
})
