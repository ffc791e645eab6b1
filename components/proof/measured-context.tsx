'use client'

import { createContext, use } from 'react'
import { FitGauge } from '@/components/proof/fit-gauge'
import { fitRemarks, overfullPages } from '@/lib/domain/bilan/fit-remarks'
import type { ProofScreen } from '@/lib/domain/bilan/proof'
import type { Remark } from '@/lib/domain/checker/remark'

type Measured = Pick<ProofScreen, 'fit' | 'remarks'>

/** Before any épreuve was composed. */
export const nothing: Measured = { fit: [], remarks: [] }

const Context = createContext<Measured>(nothing)

/** What the last épreuve measured, for the gauges and the remarks of the screen. */
export const MeasuredProvider = Context.Provider

/** The gauge of a block, once an épreuve was composed. Nothing for what has no length (a cover, the imprint). */
export const BlockFitGauge = ({ blockId }: { blockId: string }) => {
  const fit = use(Context)
    .fit.flatMap(page => page.blocks)
    .find(block => block.of === blockId)
  return fit ? <FitGauge used={fit.lines} free={fit.free} excess={fit.excess} /> : null
}

/** The gauge of a planned page. */
export const PageFitGauge = ({ page }: { page: number }) => {
  const fit = use(Context).fit.find(measured => measured.page === page)
  if (!fit) return null
  const used = fit.blocks.reduce((sum, block) => sum + block.lines, 0)
  return <FitGauge used={used} free={fit.free} excess={fit.excess} />
}

/** The remarks that only the layout can tell, texts in excess among them. `heads`: the rubriques whose heads are read. */
export const useLayoutRemarks = (heads: readonly string[] = []): Remark[] => {
  const { fit, remarks } = use(Context)
  return [...fitRemarks(fit, new Set(heads)), ...remarks]
}

/** How many pages run over in the last épreuve: each keeps the bilan from being submitted. */
export const useOverfullPages = (): number => overfullPages(use(Context).fit).length
