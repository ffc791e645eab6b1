'use client'

import { Tooltip as Base } from '@base-ui/react/tooltip'
import { tooltips } from '@/components/ui/tooltip-handle'

/** What every tooltip is drawn in, one at a time. */
export default function TooltipPopup() {
  return (
    <Base.Root handle={tooltips}>
      {({ payload }) => (
        <Base.Portal>
          <Base.Positioner side={payload?.side} sideOffset={6} collisionPadding={8} className="z-50">
            <Base.Popup className="max-w-72 rounded-md bg-ink px-2.5 py-1.5 text-sm text-paper transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
              {payload?.content}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      )}
    </Base.Root>
  )
}
