'use client'

import { Menu as Base } from '@base-ui/react/menu'
import { cloneElement, type ReactElement, type ReactNode, useState } from 'react'
import { cn } from '@/components/ui/cn'
import { popupItemStyle, popupStyle } from '@/components/ui/popup-style'

export type MenuProps = {
  trigger: ReactElement<Record<string, unknown>>
  children: ReactNode
  side?: 'top' | 'bottom' | 'left' | 'right'
  align?: 'start' | 'center' | 'end'
}

/** Until it is pressed, a menu is its button alone: a page has as many menus as it has blocks, and few are opened. */
export function Menu({ trigger, ...menu }: MenuProps) {
  const [live, setLive] = useState(false)
  if (live) return <LiveMenu trigger={trigger} {...menu} />
  return cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: () => setLive(true),
  })
}

function LiveMenu({ trigger, children, side = 'bottom', align = 'start' }: MenuProps) {
  return (
    <Base.Root defaultOpen>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup className={cn(popupStyle, 'max-w-80 min-w-52 p-1')}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export type MenuItemProps = {
  icon?: ReactNode
  children: ReactNode
  onSelect: () => void
  disabled?: boolean
  danger?: boolean
}

export function MenuItem({ icon, children, onSelect, disabled, danger = false }: MenuItemProps) {
  return (
    <Base.Item
      onClick={onSelect}
      disabled={disabled}
      className={cn(popupItemStyle, danger && 'text-danger data-highlighted:bg-danger-wash')}
    >
      {icon}
      {children}
    </Base.Item>
  )
}

/** Lines that a label names together. */
export function MenuGroup({ children }: { children: ReactNode }) {
  return <Base.Group>{children}</Base.Group>
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Base.GroupLabel className="px-2.5 pt-2 pb-1 text-xs text-ink-soft">{children}</Base.GroupLabel>
}

export function MenuSeparator() {
  return <Base.Separator className="my-1 h-px bg-line" />
}
