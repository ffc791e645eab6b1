'use client'

import { useState, useSyncExternalStore } from 'react'
import { later } from '@/components/ui/later'
import { onTooltip, type TooltipState, tooltipState } from '@/components/ui/tooltip-signal'

const TooltipPopup = later<TooltipState>(
  async () => (await import('@/components/ui/tooltip-popup')).TooltipPopup,
)

const nothing: TooltipState = { open: false, told: null }
const onServer = () => nothing

/** Mounted once, by the root layout. What draws tooltips is fetched by the first hand that stops on an element with one. */
export function TooltipLayer() {
  const state = useSyncExternalStore(onTooltip, tooltipState, onServer)
  const [asked, setAsked] = useState(false)
  if (state.told && !asked) setAsked(true)
  return asked && <TooltipPopup {...state} />
}
