import canonicalize from 'canonicalize'
import type { ResolvedBilan, ResolvedBlock, ResolvedFigure, ResolvedMedia } from './resolved'

/** Canonical JSON (RFC 8785): the same value always gives the same bytes. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Nothing to write in canonical form.')
  return text
}

/** Keys of the figures that a block prints, in order of appearance. */
export const blockFigures = (block: ResolvedBlock): string[] => {
  const keys: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null)
      for (const [name, held] of Object.entries(value)) {
        if (name === 'figure' && typeof held === 'string' && held !== '') keys.push(held)
        else visit(held)
      }
  }
  visit(block)
  return [...new Set(keys)]
}

const mediaOf = (block: ResolvedBlock): string | null =>
  block.type === 'couverture' || block.type === 'photo' ? block.media : null

/** Keys are numbered over the whole bilan: inside one block they are numbered again, so that a figure added elsewhere changes nothing here. */
const renumber = (value: unknown, keys: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map(item => renumber(item, keys))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [
      name,
      (name === 'figure' || name === 'key') && typeof held === 'string'
        ? (keys.get(held) ?? held)
        : renumber(held, keys),
    ]),
  )
}

/**
 * What a block hash is the SHA-256 of: the resolved block, the figures it prints (value, period, source) and its
 * image. It doesn’t depend on the other blocks: a visa on an unchanged block stays.
 */
export const canonicalBlock = (bilan: ResolvedBilan, block: ResolvedBlock): string => {
  const printed = blockFigures(block)
  const keys = new Map(printed.map((key, index) => [key, `f${index + 1}`]))
  const figures: ResolvedFigure[] = printed.flatMap(
    key => bilan.figures.find(figure => figure.key === key) ?? [],
  )
  const media: ResolvedMedia | null = bilan.medias.find(({ id }) => id === mediaOf(block)) ?? null
  return canonicalJson({
    block: renumber(block, keys),
    figures: figures.map(({ text: _text, ...figure }) => renumber(figure, keys)),
    media,
  })
}
