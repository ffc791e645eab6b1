import type { ServiceCode } from './services'

type Request = {
  service: ServiceCode
  /** In days from the loading. */
  asked: number
  due: number
  reminded?: number
  returned?: number
}

/** What services were asked for: one that still answers, one late, one done; the others are not asked yet. */
export const requests: readonly Request[] = [
  { service: 'autonomie', asked: -30, due: 9, reminded: -6 },
  { service: 'insertion', asked: -30, due: -4 },
  { service: 'enfance-famille', asked: -30, due: -2, returned: -5 },
]
