'use client'

import { ChevronsUpDown } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import { cn } from '@/components/ui/cn'
import { controlStyle } from '@/components/ui/control-style'
import { later } from '@/components/ui/later'
import { sayMissing } from '@/components/ui/missing-part'

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

const LiveSelect = later<SelectProps<string>>(
  async () => (await import('@/components/ui/live-select')).LiveSelect,
)

export const selectStyle = (className?: string): string =>
  cn(controlStyle, 'flex items-center justify-between gap-2 text-left', className)

export const SelectIcon = () => <ChevronsUpDown aria-hidden="true" className="size-4 text-ink-soft" />

/**
 * One value among a known list. For more than about forty, a search is kinder. Until it is opened it is its button alone:
 * the list is fetched as a hand nears it.
 */
export function Select<V extends string>({ onChange, ...select }: SelectProps<V>) {
  const [live, setLive] = useState(false)
  const { options, value, placeholder = 'Choisir…', triggerRef, className, name, ...button } = select
  if (live)
    return (
      <LiveSelect
        {...select}
        onChange={chosen => {
          const option = options.find(one => one.value === chosen)
          if (option) onChange(option.value)
        }}
      />
    )
  const near = () => void LiveSelect.fetch()
  const open = async () => {
    if (await LiveSelect.fetch()) setLive(true)
    else sayMissing()
  }
  const shown = options.find(option => option.value === value)?.label
  return (
    <button
      type="button"
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded={false}
      aria-controls={undefined}
      {...button}
      ref={triggerRef}
      onPointerEnter={near}
      onFocus={near}
      onClick={() => void open()}
      onKeyDown={(event: KeyboardEvent) => {
        const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
        if (!letter && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        void open()
      }}
      className={selectStyle(className)}
    >
      <span>{shown ?? <span className="text-ink-faint">{placeholder}</span>}</span>
      <SelectIcon />
      {name && <input type="hidden" name={name} value={value ?? ''} />}
    </button>
  )
}
