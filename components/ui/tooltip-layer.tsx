'use client'

import { lazy, Suspense, useSyncExternalStore } from 'react'
import { areTooltipsWanted, onTooltipsWanted } from '@/components/ui/tooltip-signal'

const TooltipPopup = lazy(() => import('@/components/ui/tooltip-popup'))

const never = () => false

/** Mounted once, by the root layout. What draws tooltips is fetched by the first page that has one. */
export function TooltipLayer() {
  const wanted = useSyncExternalStore(onTooltipsWanted, areTooltipsWanted, never)
  if (!wanted) return null
  return (
    <Suspense>
      <TooltipPopup />
    </Suspense>
  )
}
