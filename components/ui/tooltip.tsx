'use client'

import {
  cloneElement,
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
} from 'react'
import { type TooltipSide, tooltips } from '@/components/ui/tooltip-signal'

export type TooltipProps = {
  content: ReactNode
  /** The element described: a button or a link, focusable, that passes its props on. */
  children: ReactElement<Handlers>
  side?: TooltipSide
  /** False when the element already carries the same words as its name. */
  describes?: boolean
}

type Handlers = {
  onPointerEnter?: (event: PointerEvent) => void
  onPointerLeave?: (event: PointerEvent) => void
  onPointerUp?: (event: PointerEvent) => void
  onFocus?: (event: FocusEvent) => void
  onBlur?: (event: FocusEvent) => void
  'aria-describedby'?: string
}

/** A few words on hover, on focus and on touch; read as the description of the element. */
export function Tooltip({ content, children, side = 'top', describes = true }: TooltipProps) {
  const id = useId()
  const words = `${id}-words`
  useEffect(() => () => tooltips.drop(id), [id])
  useEffect(() => tooltips.refresh(id, content), [id, content])
  const told = ({ currentTarget }: PointerEvent | FocusEvent) => ({
    id,
    element: currentTarget,
    content,
    side,
  })
  const own = children.props
  return (
    <>
      {cloneElement(children, {
        'aria-describedby': describes ? words : own['aria-describedby'],
        onPointerEnter: event => {
          own.onPointerEnter?.(event)
          if (event.pointerType !== 'touch') tooltips.hover(told(event))
        },
        onPointerLeave: event => {
          own.onPointerLeave?.(event)
          if (event.pointerType !== 'touch') tooltips.leave()
        },
        // Not a click: a refused button swallows those, and it is the one whose reason must be readable.
        onPointerUp: event => {
          own.onPointerUp?.(event)
          if (event.pointerType === 'touch') tooltips.toggle(told(event))
        },
        onFocus: event => {
          own.onFocus?.(event)
          if (event.currentTarget.matches(':focus-visible')) tooltips.show(told(event))
        },
        onBlur: event => {
          own.onBlur?.(event)
          tooltips.hide()
        },
      })}
      {describes ? (
        <span id={words} hidden>
          {content}
        </span>
      ) : null}
    </>
  )
}
