import type { PaletteScreen } from '@/lib/domain/search/screens'

export type Screen = PaletteScreen

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'-]/g, ' ').toLowerCase()

/** Screens whose name has every word asked, accents and case forgiven. */
export const matchScreens = (screens: readonly Screen[], words: string): Screen[] => {
  const asked = plain(words).split(/\s+/u).filter(Boolean)
  return screens.filter(({ label, words: more = '' }) => {
    const name = plain(`${label} ${more}`)
    return asked.every(word => name.includes(word))
  })
}
