'use client'

import { Menu as Base } from '@base-ui/react/menu'
import { type FocusEvent, useState } from 'react'
import { cn } from '@/components/ui/cn'
import { type LiveMenuProps, type MenuParts, MenuPartsContext } from '@/components/ui/menu'
import { popupItemStyle, popupStyle } from '@/components/ui/popup-style'

/** A menu from its first opening on (menu.tsx). */
export function LiveMenu({ trigger, children, byKeyboard, side = 'bottom', align = 'start' }: LiveMenuProps) {
  // Open as it comes, it knows of no key: the keyboard would be left on the menu, a press away from its first line.
  const [first, setFirst] = useState(byKeyboard)
  const toFirstLine = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!first || target !== currentTarget) return
    setFirst(false)
    currentTarget.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
  }
  return (
    <Base.Root defaultOpen>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup onFocus={toFirstLine} className={cn(popupStyle, 'max-w-80 min-w-52 p-1')}>
            <MenuPartsContext value={parts}>{children}</MenuPartsContext>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

const parts: MenuParts = {
  Item: ({ icon, children, onSelect, disabled, danger = false }) => (
    <Base.Item
      onClick={onSelect}
      disabled={disabled}
      className={cn(popupItemStyle, danger && 'text-danger data-highlighted:bg-danger-wash')}
    >
      {icon}
      {children}
    </Base.Item>
  ),
  Group: ({ children }) => <Base.Group>{children}</Base.Group>,
  Label: ({ children }) => (
    <Base.GroupLabel className="px-2.5 pt-2 pb-1 text-xs text-ink-soft">{children}</Base.GroupLabel>
  ),
  Separator: () => <Base.Separator className="my-1 h-px bg-line" />,
}
