import { normalize } from '../checker/normalize'
import type { SourceLine } from './source'

/** Words of an interface that come with a copied page: not what somebody wrote. */
const interfaceWords: readonly RegExp[] = [
  /^(?:lire la suite|en savoir plus|voir plus|télécharger|partager|imprimer|retour(?: en haut)?|haut de page|fermer|menu|accueil|rechercher|connexion|accepter|tout accepter|refuser|suivant|précédent|sommaire)\s*[>›»]*$/u,
  /^(?:taille|extension|format|poids)\s*:\s*\S+(?:\s?\S+)?$/u,
  /^fin du carr?ousel$/u,
  /^(?:publié|mis à jour|modifié) le \d.*$/u,
  /^page \d+(?: ?(?:\/|sur) ?\d+)?$/u,
  /^\d+ ?(?:\/|sur) ?\d+$/u,
  /^taille\s*:.*extension\s*:.*$/u,
]

const isInterface = (text: string): boolean => {
  const line = normalize(text).trim()
  return interfaceWords.some(pattern => pattern.test(line))
}

/** What stands at the head or foot of several pages. */
const runningLines = (lines: readonly SourceLine[]): Set<string> => {
  const pages = new Map<number, string[]>()
  for (const { text, page } of lines)
    if (text.trim() !== '') pages.set(page, [...(pages.get(page) ?? []), text.trim()])
  const counts = new Map<string, number>()
  for (const held of pages.values())
    for (const text of new Set([held[0], held.at(-1)]))
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set(
    [...counts].flatMap(([text, count]) => (count >= 3 && count * 2 >= pages.size ? [text] : [])),
  )
}

/** A page number stands alone at an end of its page, and says that page or so; « 634 » over a label does not. */
const isFolio = (lines: readonly SourceLine[], index: number): boolean => {
  const line = lines[index]
  if (!line || !/^\s*[–—-]?\s*\d{1,3}\s*[–—-]?\s*$/.test(line.text)) return false
  const number = Number(line.text.replace(/\D/g, ''))
  const filled = lines.filter(({ page, text }) => page === line.page && text.trim() !== '')
  const alone = filled.at(-1) === line || filled[0] === line
  return alone && Math.abs(number - line.page) <= 2 && new Set(lines.map(({ page }) => page)).size > 1
}

/** Leaves out page numbers, running heads and pieces of an interface; what was left out stands as an empty line. */
export const dropFragments = (lines: readonly SourceLine[]): { kept: SourceLine[]; dropped: string[] } => {
  const running = runningLines(lines)
  const dropped: string[] = []
  const kept = lines.map((line, index) => {
    const text = line.text.trim()
    if (text === '' || !(isInterface(text) || running.has(text) || isFolio(lines, index))) return line
    dropped.push(text)
    return { ...line, text: '' }
  })
  return { kept, dropped }
}
