import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { withKeys } from '../../build/draft'
import { modelePage1 } from './page-1'
import { modelePage2 } from './page-2'
import { modelePage3 } from './page-3'
import { modelePage4 } from './page-4'

/** « Brochure de canton — institution »: what every bilan starts from, in words relative to « this canton ». */
export const modeleContent: readonly DraftRubrique[] = withKeys([
  ...modelePage1,
  ...modelePage2,
  ...modelePage3,
  ...modelePage4,
])
