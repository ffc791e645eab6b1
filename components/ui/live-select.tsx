'use client'

import { Select as Base } from '@base-ui/react/select'
import { Check } from 'lucide-react'
import { cn } from '@/components/ui/cn'
import { popupItemStyle, popupStyle } from '@/components/ui/popup-style'
import { SelectIcon, type SelectProps, selectStyle } from '@/components/ui/select'

/** A select from its first opening on (select.tsx). */
export function LiveSelect({
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
}: SelectProps<string>) {
  return (
    <Base.Root
      defaultOpen
      items={options.map(({ value: code, label }) => ({ value: code, label }))}
      value={value}
      onValueChange={chosen => {
        if (chosen !== null) onChange(chosen)
      }}
      name={name}
      disabled={disabled}
    >
      <Base.Trigger {...aria} ref={triggerRef} onBlur={onBlur} className={selectStyle(className)}>
        <Base.Value>
          {(chosen: string | null) =>
            options.find(option => option.value === chosen)?.label ?? (
              <span className="text-ink-faint">{placeholder}</span>
            )
          }
        </Base.Value>
        <Base.Icon>
          <SelectIcon />
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
