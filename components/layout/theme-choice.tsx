'use client'

import { Check } from 'lucide-react'
import { useId } from 'react'
import { type Theme, themeLabels, themes } from '@/components/layout/theme'
import { useTheme } from '@/components/layout/use-theme'

/** Light, dark, or as the device. Applied at once. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useTheme(initial)
  const name = useId()
  return (
    <fieldset>
      <legend className="px-2.5 pb-1 text-xs text-ink-soft">Apparence</legend>
      {themes.map(value => (
        <label
          key={value}
          className="flex min-h-9 items-center gap-2.5 rounded-sm px-2.5 hover:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent max-md:min-h-11"
        >
          <input
            type="radio"
            name={name}
            checked={value === theme}
            onChange={() => setTheme(value)}
            className="sr-only"
          />
          <span className="grow">{themeLabels[value]}</span>
          {value === theme ? <Check aria-hidden="true" className="size-4 text-accent" /> : null}
        </label>
      ))}
    </fieldset>
  )
}
