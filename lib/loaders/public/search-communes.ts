import type { PublicCommune } from '@/lib/data/publication/list-communes'

export type CommuneMatch = PublicCommune & {
  /** The usage name that was recognised, when it is not the official one. */
  through: string | null
}

/** « Nœux-les-Mines », « noeux les mines » and « NŒUX LES MINES » are one; « St » and « Ste » are read in full. */
export const fold = (text: string): string =>
  text
    .toLocaleLowerCase('fr')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .replace(/^(?:le|la|les|l|d|de|du|des) (?=\S)/, '')

/** 0: the very name; 1: its beginning; 2: the beginning of a later word; null: another name. */
const rank = (name: string, asked: string): number | null => {
  const folded = fold(name)
  if (folded === asked) return 0
  if (folded.startsWith(asked)) return 1
  return ` ${folded}`.includes(` ${asked}`) ? 2 : null
}

const most = 30

/**
 * Communes whose official or usage name answers the question, best first, in French order. An exact name answers
 * alone: « Lens » is not « Annay-sous-Lens ».
 */
export const searchCommunes = (communes: readonly PublicCommune[], question: string): CommuneMatch[] => {
  const asked = fold(question)
  if (asked === '') return []
  const found = communes.flatMap(commune => {
    const names: (string | null)[] = [null, ...commune.variants]
    const ranked = names.flatMap(through => {
      const place = rank(through ?? commune.name, asked)
      return place === null ? [] : [{ through, place }]
    })
    const best = ranked.toSorted((a, b) => a.place - b.place)[0]
    return best ? [{ match: { ...commune, through: best.through }, place: best.place }] : []
  })
  const exact = found.filter(entry => entry.place === 0)
  return (exact.length > 0 ? exact : found)
    .toSorted((a, b) => a.place - b.place || a.match.name.localeCompare(b.match.name, 'fr'))
    .slice(0, most)
    .map(entry => entry.match)
}
