import { blockTypeLabels } from '../bilan/block-label'
import type { ModeleContent } from '../bilan/modele'
import { plainText } from '../bilan/plain-text'
import { stayedInPlace } from '../compare/stayed'

/** The rubrique that holds a block of a modèle. */
export const homeOf = (modele: ModeleContent, key: string) =>
  modele.rubriques.find(({ blocks }) => blocks.some(block => block.key === key)) ?? null

const keysOf = (parts: readonly { key: string }[]): string[] => parts.map(({ key }) => key)

/** Of the parts that were there and still are, those whose order changed: the fewest that explain it. */
const reordered = (before: readonly string[], after: readonly string[]): string[] => {
  const shared = after.filter(key => before.includes(key))
  const stayed = stayedInPlace(shared.map(key => before.indexOf(key)))
  return shared.filter((_, index) => !stayed.has(index))
}

/** Keys of the rubriques and blocks that a modèle moved between two versions. A page is told by the head of its rubrique. */
export const movedParts = (before: ModeleContent, after: ModeleContent): Set<string> => {
  const moved = new Set(reordered(keysOf(before.rubriques), keysOf(after.rubriques)))
  for (const rubrique of after.rubriques) {
    const was = before.rubriques.find(({ key }) => key === rubrique.key)
    for (const key of reordered(keysOf(was?.blocks ?? []), keysOf(rubrique.blocks))) moved.add(key)
    for (const { key } of rubrique.blocks) {
      const home = homeOf(before, key)
      if (home && home.key !== rubrique.key) moved.add(key)
    }
  }
  return moved
}

/** What is around a part in the modèle, as far as the edition has it too. */
const around = (held: readonly string[], wanted: readonly string[], key: string) => {
  const at = wanted.indexOf(key)
  return {
    before: wanted.slice(0, at).findLast(other => held.includes(other)),
    after: wanted.slice(at + 1).find(other => held.includes(other)),
  }
}

/** Whether parts in this order put this one where the modèle does: after what it follows there, before what follows it. */
export const standsAs = (held: readonly string[], wanted: readonly string[], key: string): boolean => {
  const at = held.indexOf(key)
  if (at < 0) return false
  const { before, after } = around(held, wanted, key)
  return (
    (before === undefined || held.indexOf(before) < at) && (after === undefined || held.indexOf(after) > at)
  )
}

/** Where this part goes among those that the edition has without it: after what it follows in the modèle, else first. */
export const indexAmong = (held: readonly string[], wanted: readonly string[], key: string): number => {
  const { before } = around(held, wanted, key)
  return before === undefined ? 0 : held.indexOf(before) + 1
}

const nameOf = (text: Parameters<typeof plainText>[0]): string => plainText(text).trim() || 'Sans titre'

/** Where a block stands in a modèle, as it is said: « Dans « Nos aînés », après Texte ». */
export const sayBlockPlace = (modele: ModeleContent, key: string): string => {
  const home = homeOf(modele, key)
  if (!home) return ''
  const before = home.blocks[home.blocks.findIndex(block => block.key === key) - 1]
  const place = before ? `après ${blockTypeLabels[before.type]}` : 'en premier'
  return `Dans «\u00A0${nameOf(home.title)}\u00A0», ${place}`
}

/** Where a rubrique stands in a modèle, as it is said. */
export const sayRubriquePlace = (modele: ModeleContent, key: string): string => {
  const at = modele.rubriques.findIndex(rubrique => rubrique.key === key)
  const before = modele.rubriques[at - 1]
  return before ? `Après «\u00A0${nameOf(before.title)}\u00A0»` : 'En premier'
}
