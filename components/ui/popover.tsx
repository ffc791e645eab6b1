'use client'

import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { popupStyle } from '@/components/ui/popup-style'

export type PopoverProps = {
  /** The element that opens it; omit it when `open` is controlled and `anchor` says where. */
  trigger?: ReactElement<Record<string, unknown>>
  /** What it is beside, when that is not the trigger: the cursor in a text. */
  anchor?: DOMRect
  title?: ReactNode
  /** Its name, when it has no title. */
  label?: string
  /** Where the focus goes when it closes: the trigger unless said otherwise. */
  returnFocus?: () => HTMLElement | null
  children: ReactNode
  side?: 'top' | 'bottom' | 'left' | 'right'
  align?: 'start' | 'center' | 'end'
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** A small surface with things to read or press, beside what it is about. */
export function Popover({
  trigger,
  anchor,
  title,
  label,
  returnFocus,
  children,
  side = 'bottom',
  align = 'start',
  ...state
}: PopoverProps) {
  return (
    <Base.Root {...state}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Positioner
          anchor={anchor && { getBoundingClientRect: () => anchor }}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50"
        >
          <Base.Popup
            aria-label={label}
            finalFocus={returnFocus}
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
