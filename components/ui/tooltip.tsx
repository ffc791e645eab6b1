'use client'

import { Tooltip as Base } from '@base-ui/react/tooltip'
import { type ReactElement, type ReactNode, useId, useState } from 'react'

type TooltipSide = 'top' | 'bottom' | 'left' | 'right'

export type TooltipProps = {
  content: ReactNode
  /** The element described: a button or a link, focusable, that passes its props on. */
  children: ReactElement<Record<string, unknown>>
  side?: TooltipSide
  /** False when the element already carries the same words as its name. */
  describes?: boolean
}

/** A few words on hover, on focus and on touch; read as the description of the element. */
export function Tooltip({ content, children, side = 'top', describes = true }: TooltipProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <Base.Root open={open} onOpenChange={setOpen}>
        <Base.Trigger
          delay={350}
          closeOnClick={false}
          render={children}
          aria-describedby={describes ? id : undefined}
          // Not a click: a refused button swallows those, and it is the one whose reason must be readable.
          onPointerUp={event => {
            if (event.pointerType === 'touch') setOpen(shown => !shown)
          }}
        />
        <Base.Portal>
          <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className="z-50">
            <Base.Popup className="max-w-72 rounded-md bg-ink px-2.5 py-1.5 text-sm text-paper transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
              {content}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
      {describes ? (
        <span id={id} hidden>
          {content}
        </span>
      ) : null}
    </>
  )
}
