'use client'

import { Tooltip as Base } from '@base-ui/react/tooltip'
import { type TooltipState, tooltips } from '@/components/ui/tooltip-signal'

/** What every tooltip is drawn in, one at a time. */
export function TooltipPopup({ open, told }: TooltipState) {
  return (
    <Base.Root open={open} onOpenChange={next => !next && tooltips.hide()}>
      <Base.Portal>
        <Base.Positioner
          anchor={told?.element}
          side={told?.side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50"
        >
          <Base.Popup
            onPointerEnter={() => tooltips.stay()}
            onPointerLeave={() => tooltips.leave()}
            className="max-w-72 rounded-md bg-ink px-2.5 py-1.5 text-sm text-paper transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            {told?.content}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
