'use client'

import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Check, Minus } from 'lucide-react'

export type CheckboxProps = Omit<Base.Root.Props, 'className' | 'style' | 'render' | 'children'>

export function Checkbox(props: CheckboxProps) {
  return (
    <Base.Root
      {...props}
      className="relative grid size-4.5 shrink-0 place-items-center rounded-sm border border-line-strong bg-sheet text-on-accent transition-colors after:absolute after:-inset-2 hover:border-ink aria-invalid:border-danger data-checked:border-accent data-checked:bg-accent data-disabled:opacity-55 data-indeterminate:border-accent data-indeterminate:bg-accent max-md:after:-inset-3"
    >
      <Base.Indicator className="[&_svg]:size-3.5 [&_svg]:stroke-3">
        {props.indeterminate ? <Minus aria-hidden="true" /> : <Check aria-hidden="true" />}
      </Base.Indicator>
    </Base.Root>
  )
}
