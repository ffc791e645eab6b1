import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'

const steps: Partial<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/**
 * The keys of a toolbar: Tab stops in it once, where it was last, and the arrows go along it. Between two fields a dozen
 * buttons would otherwise be a dozen presses.
 */
export const useOneStop = () => {
  const bar = useRef<HTMLDivElement>(null)
  const stop = useRef<Element | null>(null)
  const buttons = () => [...(bar.current?.querySelectorAll('button') ?? [])]
  const settle = () => {
    const all = buttons()
    const held = all.find(button => button === stop.current) ?? all[0]
    for (const button of all) button.tabIndex = button === held ? 0 : -1
  }
  // Whatever drew it again: its buttons come and go with what is selected.
  useEffect(settle)
  return {
    ref: bar,
    onFocus: ({ target }: FocusEvent) => {
      stop.current = target
      settle()
    },
    onKeyDown: (event: KeyboardEvent) => {
      const all = buttons()
      const at = all.findIndex(button => button === event.target)
      const step = steps[event.key]
      if (at < 0 || !step || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      all[step(at, all.length)]?.focus()
    },
  }
}
