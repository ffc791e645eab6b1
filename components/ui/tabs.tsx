'use client'

import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

export type Tab = { value: string; label: ReactNode; content: ReactNode; disabled?: boolean }

export type TabsProps = {
  label: string
  tabs: readonly Tab[]
  /** The one in sight; what is typed in the others stays there. */
  value: string
  onChange: (value: string) => void
}

/** Views of one thing on one page. What deserves an address of its own is a link instead. */
export function Tabs({ label, tabs, value, onChange }: TabsProps) {
  return (
    <Base.Root value={value} onValueChange={(chosen: string) => onChange(chosen)}>
      <Base.List aria-label={label} className="relative flex gap-5 overflow-x-auto border-b border-line">
        {tabs.map(tab => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            disabled={tab.disabled}
            className="min-h-10 border-b-2 border-transparent whitespace-nowrap text-ink-soft transition-colors -outline-offset-2 hover:text-ink data-active:border-accent data-active:font-semibold data-active:text-ink max-md:min-h-11"
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(tab => (
        <Base.Panel key={tab.value} value={tab.value} keepMounted className="pt-5">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
