import type { ServiceCode } from '../services'

/** An indicator as the seed declares it; what is not said takes the value of a plain count. */
export type SeedIndicator = {
  code: string
  one: string
  many: string
  service: ServiceCode
  dispositif?: string
  unit?: '€'
  definition?: string
  method?: string
  /** How values of communes or cantons add up; `never` for what is counted at one place only. */
  territory?: 'sum' | 'never'
  /** How years add up; `last` for a stock. */
  period?: 'sum' | 'last' | 'never'
  /** Below it the count could single people out (RSA, APA, PCH, ASE). */
  threshold?: number
}
