import type { SeedIndicator } from './indicator'
import { reussitesIndicators } from './reussites'
import { solidaritesIndicators } from './solidarites'
import { territoiresIndicators } from './territoires'

export const indicators: readonly SeedIndicator[] = [
  ...solidaritesIndicators,
  ...reussitesIndicators,
  ...territoiresIndicators,
]
