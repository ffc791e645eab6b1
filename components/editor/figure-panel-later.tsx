'use client'

import { lazy, Suspense } from 'react'
import type { FigurePanelProps } from '@/components/editor/figure-panel'

// The page stays light: the panel is fetched the first time that a figure is opened.
const FigurePanel = lazy(async () => ({
  default: (await import('@/components/editor/figure-panel')).FigurePanel,
}))

export const FigurePanelLater = (props: FigurePanelProps) => (
  <Suspense>
    <FigurePanel {...props} />
  </Suspense>
)
