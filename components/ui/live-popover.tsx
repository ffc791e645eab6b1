'use client'

import { Popover as Base } from '@base-ui/react/popover'
import { cn } from '@/components/ui/cn'
import type { LivePopoverProps } from '@/components/ui/popover'
import { popupStyle } from '@/components/ui/popup-style'

/** A popover from its first opening on (popover.tsx). */
export function LivePopover({
  open,
  onOpenChange,
  pressed,
  anchor,
  title,
  label,
  returnFocus,
  children,
  side = 'bottom',
  align = 'start',
}: LivePopoverProps) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, { event }) => {
        // A press on its own trigger is the trigger’s: it would close here, and open again there.
        const towards = event instanceof FocusEvent ? event.relatedTarget : event.target
        const own = towards instanceof Node && pressed?.contains(towards)
        if (!own || event instanceof KeyboardEvent) onOpenChange(next)
      }}
    >
      <Base.Portal>
        <Base.Positioner
          anchor={anchor ? { getBoundingClientRect: () => anchor } : pressed}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50"
        >
          <Base.Popup
            aria-label={label}
            finalFocus={returnFocus ?? (() => (pressed instanceof HTMLElement ? pressed : null))}
            className={cn(popupStyle, 'w-80 max-w-[calc(100vw-1rem)] p-4')}
          >
            {title ? <Base.Title className="mb-2 text-base">{title}</Base.Title> : null}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
