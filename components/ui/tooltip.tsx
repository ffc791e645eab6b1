'use client'

import { Tooltip as Base } from '@base-ui/react/tooltip'
import { type ReactElement, type ReactNode, useId } from 'react'

type TooltipSide = 'top' | 'bottom' | 'left' | 'right'

export type TooltipProps = {
  content: ReactNode
  /** The element described: a button or a link, focusable, that passes its props on. */
  children: ReactElement<Record<string, unknown>>
  side?: TooltipSide
  /** False when the element already carries the same words as its name. */
  describes?: boolean
}

/** One layer serves every tooltip of the page: a draft has a hundred figures, each with its colophon. */
const layer = Base.createHandle<{ content: ReactNode; side: TooltipSide }>()

/** A few words on hover, on focus and on touch; read as the description of the element. */
export function Tooltip({ content, children, side = 'top', describes = true }: TooltipProps) {
  const id = useId()
  const words = `${id}-words`
  return (
    <>
      <Base.Trigger
        id={id}
        handle={layer}
        payload={{ content, side }}
        delay={350}
        closeOnClick={false}
        render={children}
        aria-describedby={describes ? words : undefined}
        // Not a click: a refused button swallows those, and it is the one whose reason must be readable.
        onPointerUp={event => {
          if (event.pointerType !== 'touch') return
          if (layer.isOpen) layer.close()
          else layer.open(id)
        }}
      />
      {describes ? (
        <span id={words} hidden>
          {content}
        </span>
      ) : null}
    </>
  )
}

/** Mounted once, by the root layout. */
export function TooltipLayer() {
  return (
    <Base.Root handle={layer}>
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
