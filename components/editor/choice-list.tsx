'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { cn } from '@/components/ui/cn'
import { controlStyle } from '@/components/ui/control-style'
import { useHeldEnter } from '@/components/ui/use-held-enter'

export type ChoiceOption = { key: string; content: ReactNode; group?: string }

type Props<O extends ChoiceOption> = {
  /** Name of the field and of the list. */
  label: string
  listLabel: string
  placeholder?: string
  search: string
  onSearch: (words: string) => void
  options: readonly O[]
  /** The option under the keys until one moves or looks for something else; the first one otherwise. */
  startAt?: string
  /** The options answer other words than those typed now. */
  waiting?: boolean
  /** The option under the keys changed by a key or another search: what it gives may be shown. */
  onCurrent?: (option: O | null) => void
  /** Enter. */
  onChoose: (option: O) => void
  /** A press: takes the option unless said otherwise. */
  onPress?: (option: O) => void
  onEscape?: () => void
  /** The field has the focus: what was typed before is its beginning. */
  typedAhead?: () => string
  /** Said instead of an empty list. */
  empty: ReactNode
}

/** A field that filters a list: arrows walk through it, Enter takes, the focus stays in the field. */
export const ChoiceList = <O extends ChoiceOption>(props: Props<O>) => {
  const { options, onCurrent, startAt } = props
  const id = useId()
  const [at, setAt] = useState<number | null>(null)
  const begins = at ?? options.findIndex(({ key }) => key === startAt)
  const current = Math.max(0, Math.min(begins, options.length - 1))
  const option = options[current] ?? null
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, current])
  const currentKey = option?.key
  useEffect(() => {
    onCurrent?.(options.find(one => one.key === currentKey) ?? null)
  }, [onCurrent, options, currentKey])

  const enter = useHeldEnter(
    (props.waiting ?? false) && (at ?? 0) === 0,
    () => option && props.onChoose(option),
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: current + 1, ArrowUp: current - 1, PageDown: current + 8, PageUp: current - 8 }[
      event.key
    ]
    if (next !== undefined && options.length > 0) {
      event.preventDefault()
      enter.release()
      const far = event.key.startsWith('Page')
      setAt(far ? Math.max(0, Math.min(options.length - 1, next)) : (next + options.length) % options.length)
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      enter.press()
    }
    if (event.key === 'Escape' && props.onEscape) {
      event.preventDefault()
      props.onEscape()
    }
  }
  return (
    <div className="grid gap-2">
      <input
        autoFocus
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={option ? `${id}-${current}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        value={props.search}
        onChange={event => {
          enter.release()
          props.onSearch(event.target.value)
          setAt(0)
        }}
        onFocus={() => {
          const typed = props.typedAhead?.()
          if (typed) props.onSearch(props.search + typed)
        }}
        onKeyDown={onKeyDown}
        className={controlStyle}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={props.listLabel}
        aria-busy={props.waiting ?? false}
        className="max-h-72 overflow-y-auto"
      >
        {options.map((one, index) => (
          <div key={one.key} role="presentation">
            {one.group && one.group !== options[index - 1]?.group && (
              <p role="presentation" className="px-2.5 pt-2 pb-1 text-xs text-ink-soft">
                {one.group}
              </p>
            )}
            <div
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === current}
              onMouseDown={event => event.preventDefault()}
              onMouseMove={props.onPress ? undefined : () => setAt(index)}
              onClick={() => {
                setAt(index)
                ;(props.onPress ?? props.onChoose)(one)
              }}
              onKeyDown={undefined}
              className={cn(
                'flex min-h-9 cursor-pointer items-center gap-3 rounded-sm px-2.5 py-1 max-md:min-h-11',
                index === current && 'bg-accent-wash',
              )}
            >
              {one.content}
            </div>
          </div>
        ))}
      </div>
      <p role="status" className={options.length > 0 ? 'sr-only' : 'py-3 text-ink-soft'}>
        {options.length > 0 ? `${options.length}\u00a0choix` : props.empty}
      </p>
    </div>
  )
}
