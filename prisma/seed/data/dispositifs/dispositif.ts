import type { RichText } from '@/lib/domain/bilan/rich-text'
import type { ServiceCode } from '../services'

/** A policy as the seed declares it. `source` is the public page its facts were read in. */
export type SeedDispositif = {
  code: string
  name: string
  acronym?: string
  short: RichText
  medium?: RichText
  long?: RichText
  audience?: string
  conditions?: string
  link?: string
  source: string
  ambition?: string
  orientations?: readonly string[]
  service?: ServiceCode
  /** Wordings never to be printed, and why. */
  forbidden?: readonly { wording: string; reason: string }[]
}
