'use client'

import {
  type ComponentType,
  cloneElement,
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  use,
  useState,
} from 'react'
import { later } from '@/components/ui/later'
import { sayMissing } from '@/components/ui/missing-part'

export type MenuProps = {
  trigger: ReactElement<Record<string, unknown>>
  children: ReactNode
  side?: 'top' | 'bottom' | 'left' | 'right'
  align?: 'start' | 'center' | 'end'
}

/** `byKeyboard`: what opened it the first time. */
export type LiveMenuProps = MenuProps & { byKeyboard: boolean }

const LiveMenu = later<LiveMenuProps>(async () => (await import('@/components/ui/live-menu')).LiveMenu)

/** Until it is pressed, a menu is its button alone: a page has as many menus as it has blocks, and few are opened. */
export function Menu({ trigger, ...menu }: MenuProps) {
  const [live, setLive] = useState<'no' | 'pointer' | 'keyboard'>('no')
  if (live !== 'no') return <LiveMenu trigger={trigger} byKeyboard={live === 'keyboard'} {...menu} />
  const near = () => void LiveMenu.fetch()
  const open = async (by: 'pointer' | 'keyboard') => {
    if (await LiveMenu.fetch()) setLive(by)
    else sayMissing()
  }
  return cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: near,
    onFocus: near,
    // A key presses a button without a pointer: no click is counted.
    onClick: ({ detail }: MouseEvent) => void open(detail === 0 ? 'keyboard' : 'pointer'),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      void open('keyboard')
    },
  })
}

export type MenuItemProps = {
  icon?: ReactNode
  children: ReactNode
  onSelect: () => void
  disabled?: boolean
  danger?: boolean
}

type OnlyChildren = { children: ReactNode }

/** How the lines of an open menu are drawn: they come with it. */
export type MenuParts = {
  Item: ComponentType<MenuItemProps>
  Group: ComponentType<OnlyChildren>
  Label: ComponentType<OnlyChildren>
  Separator: ComponentType
}

export const MenuPartsContext = createContext<MenuParts | null>(null)

const useParts = (): MenuParts => {
  const parts = use(MenuPartsContext)
  if (!parts) throw new Error('A line of a menu is drawn outside a menu')
  return parts
}

export function MenuItem(props: MenuItemProps) {
  const { Item } = useParts()
  return <Item {...props} />
}

/** Lines that a label names together. */
export function MenuGroup(props: OnlyChildren) {
  const { Group } = useParts()
  return <Group {...props} />
}

export function MenuLabel(props: OnlyChildren) {
  const { Label } = useParts()
  return <Label {...props} />
}

export function MenuSeparator() {
  const { Separator } = useParts()
  return <Separator />
}
