export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const themeLabels: Record<Theme, string> = {
  system: 'Comme l’appareil',
  light: 'Clair',
  dark: 'Sombre',
}

export const themeCookie = 'theme'

/** Read by the root layout, so that the first paint is already right and no script has to run before it. */
export const readTheme = (value: string | undefined): Theme =>
  themes.find(theme => theme === value) ?? 'system'
