import { Check } from 'lucide-react'
import type { ComponentProps, Ref } from 'react'

export type CheckboxProps = Omit<
  ComponentProps<'input'>,
  'type' | 'className' | 'style' | 'onChange' | 'ref'
> & {
  onCheckedChange?: (checked: boolean) => void
  inputRef?: Ref<HTMLInputElement>
}

/** The browser’s own checkbox, in our ink; what is pressed is larger than what is drawn. */
export function Checkbox({ onCheckedChange, inputRef, ...props }: CheckboxProps) {
  return (
    <span className="relative grid size-4.5 shrink-0 place-items-center">
      <input
        {...props}
        ref={inputRef}
        type="checkbox"
        onChange={event => onCheckedChange?.(event.target.checked)}
        className="peer absolute inset-0 appearance-none rounded-sm border border-line-strong bg-sheet transition-colors after:absolute after:-inset-2 hover:border-ink checked:border-accent checked:bg-accent disabled:opacity-55 aria-invalid:border-danger max-md:after:-inset-3"
      />
      <Check
        aria-hidden="true"
        className="pointer-events-none relative hidden size-3.5 stroke-3 text-on-accent peer-checked:block"
      />
    </span>
  )
}
