'use client'

import { cloneElement, type MouseEvent, type ReactElement, type ReactNode, useState } from 'react'
import { later } from '@/components/ui/later'

export type PopoverProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The element that opens it; omit it when `anchor` says where. */
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
}

export type LivePopoverProps = Omit<PopoverProps, 'trigger'> & {
  /** The trigger, as it is on the page. */
  pressed: Element | null
}

const LivePopover = later<LivePopoverProps>(
  async () => (await import('@/components/ui/live-popover')).LivePopover,
)

/** A small surface with things to read or press, beside what it is about; fetched the first time one opens. */
export function Popover({ trigger, ...popover }: PopoverProps) {
  const { open, onOpenChange } = popover
  const [pressed, setPressed] = useState<Element | null>(null)
  const [opened, setOpened] = useState(open)
  if (open && !opened) setOpened(true)
  const near = () => void LivePopover.fetch()
  return (
    <>
      {trigger &&
        cloneElement(trigger, {
          'aria-haspopup': 'dialog',
          'aria-expanded': open,
          onPointerEnter: near,
          onFocus: near,
          onClick: ({ currentTarget }: MouseEvent) => {
            setPressed(currentTarget)
            onOpenChange(!open)
          },
        })}
      {opened && (
        <LivePopover
          {...popover}
          pressed={pressed}
          onMissing={() => {
            onOpenChange(false)
            setOpened(false)
          }}
        />
      )}
    </>
  )
}
