'use client'

import { Switch as Base } from '@base-ui/react/switch'

export type SwitchProps = Omit<Base.Root.Props, 'className' | 'style' | 'render' | 'children'>

/** On or off, at once. What waits for « Enregistrer » is a checkbox. */
export function Switch(props: SwitchProps) {
  return (
    <Base.Root
      {...props}
      className="relative flex h-5 w-9 shrink-0 items-center rounded-full! border border-line-strong bg-sunk px-0.5 transition-colors after:absolute after:-inset-2 hover:border-ink data-checked:border-accent data-checked:bg-accent data-disabled:opacity-55 max-md:after:-inset-3"
    >
      <Base.Thumb className="size-3.5 rounded-full bg-ink-soft transition-[translate,background-color] data-checked:translate-x-4 data-checked:bg-on-accent" />
    </Base.Root>
  )
}
