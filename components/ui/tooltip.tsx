'use client'

import { Tooltip as Base } from '@base-ui/react/tooltip'
import { type ReactElement, type ReactNode, useEffect, useId } from 'react'
import { tooltips } from '@/components/ui/tooltip-handle'
import { type TooltipSide, wantTooltips } from '@/components/ui/tooltip-signal'

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
  const id = useId()
  const words = `${id}-words`
  useEffect(wantTooltips, [])
  return (
    <>
      <Base.Trigger
        id={id}
        handle={tooltips}
        payload={{ content, side }}
        delay={350}
        closeOnClick={false}
        render={children}
        aria-describedby={describes ? words : undefined}
        // Not a click: a refused button swallows those, and it is the one whose reason must be readable.
        onPointerUp={event => {
          if (event.pointerType !== 'touch') return
          if (tooltips.isOpen) tooltips.close()
          else tooltips.open(id)
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
