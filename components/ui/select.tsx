'use client'

import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronsUpDown } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { cn } from '@/components/ui/cn'
import { controlStyle } from '@/components/ui/control-style'
import { popupItemStyle, popupStyle } from '@/components/ui/popup-style'

export type SelectOption<V extends string> = { value: V; label: string; mark?: ReactNode; disabled?: boolean }

export type SelectProps<V extends string> = {
  options: readonly SelectOption<V>[]
  value: V | null
  onChange: (value: V) => void
  onBlur?: () => void
  placeholder?: string
  name?: string
  id?: string
  disabled?: boolean
  triggerRef?: Ref<HTMLButtonElement>
  className?: string
  'aria-label'?: string
  'aria-labelledby'?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

/** One value among a known list. For more than about forty, a search is kinder. */
export function Select<V extends string>({
  options,
  value,
  onChange,
  onBlur,
  placeholder = 'Choisir…',
  name,
  disabled,
  triggerRef,
  className,
  ...aria
}: SelectProps<V>) {
  return (
    <Base.Root<V>
      items={options.map(({ value: code, label }) => ({ value: code, label }))}
      value={value}
      onValueChange={chosen => {
        if (chosen !== null) onChange(chosen)
      }}
      name={name}
      disabled={disabled}
    >
      <Base.Trigger
        {...aria}
        ref={triggerRef}
        onBlur={onBlur}
        className={cn(controlStyle, 'flex items-center justify-between gap-2 text-left', className)}
      >
        <Base.Value>
          {(chosen: V | null) =>
            options.find(option => option.value === chosen)?.label ?? (
              <span className="text-ink-faint">{placeholder}</span>
            )
          }
        </Base.Value>
        <Base.Icon>
          <ChevronsUpDown aria-hidden="true" className="size-4 text-ink-soft" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} collisionPadding={8} alignItemWithTrigger={false} className="z-50">
          <Base.Popup className={cn(popupStyle, 'max-h-80 min-w-(--anchor-width) overflow-y-auto p-1')}>
            <Base.List>
              {options.map(option => (
                <Base.Item
                  key={option.value}
                  value={option.value}
                  disabled={option.disabled}
                  className={popupItemStyle}
                >
                  {option.mark}
                  <Base.ItemText className="grow">{option.label}</Base.ItemText>
                  <Base.ItemIndicator>
                    <Check aria-hidden="true" />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
