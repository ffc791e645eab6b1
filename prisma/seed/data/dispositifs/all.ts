import { autonomieDispositifs } from './autonomie'
import type { SeedDispositif } from './dispositif'
import { enfanceInsertionDispositifs } from './enfance-insertion'
import { jeunesseDispositifs } from './jeunesse'
import { territoiresDispositifs } from './territoires'

export const dispositifs: readonly SeedDispositif[] = [
  ...autonomieDispositifs,
  ...enfanceInsertionDispositifs,
  ...jeunesseDispositifs,
  ...territoiresDispositifs,
]
