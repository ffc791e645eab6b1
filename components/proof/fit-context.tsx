'use client'

import { createContext, use } from 'react'
import { FitGauge } from '@/components/proof/fit-gauge'
import type { PageFit } from '@/lib/domain/bilan/copyfit'

const Context = createContext<readonly PageFit[]>([])

/** What the last épreuve measured, for the gauges of the screen. */
export const FitProvider = Context.Provider

/** The gauge of a block, once an épreuve was composed. Nothing for what has no length (a cover, the imprint). */
export const BlockFitGauge = ({ blockId }: { blockId: string }) => {
  const fit = use(Context)
    .flatMap(page => page.blocks)
    .find(block => block.of === blockId)
  return fit ? <FitGauge used={fit.lines} free={fit.free} excess={fit.excess} /> : null
}

/** The gauge of a planned page. */
export const PageFitGauge = ({ page }: { page: number }) => {
  const fit = use(Context).find(measured => measured.page === page)
  if (!fit) return null
  const used = fit.blocks.reduce((sum, block) => sum + block.lines, 0)
  return <FitGauge used={used} free={fit.free} excess={fit.excess} />
}
