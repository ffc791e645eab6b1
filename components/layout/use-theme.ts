'use client'

import { useState } from 'react'
import { type Theme, themeCookie } from '@/components/layout/theme'

/** Applied to the page at once, and kept in a cookie that the root layout reads. */
const apply = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=31536000; samesite=lax`
}

export function useTheme(initial: Theme): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(initial)
  return [
    theme,
    chosen => {
      setTheme(chosen)
      apply(chosen)
    },
  ]
}
