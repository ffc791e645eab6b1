import type { ResolvedBilan, ResolvedFigure, ResolvedMedia } from '@/lib/domain/bilan/resolved'

/** What the pieces of an article share while one is rendered. */
export type ArticleContext = {
  bilan: ResolvedBilan
  /** Permanent path of this edition: what the article links to stays true after a newer edition. */
  path: string
  figure(key: string): ResolvedFigure
  media(id: string | null): ResolvedMedia | null
  /** Reserves the anchor of one more appearance of a figure: `chiffre-f3`, `chiffre-f3-2`… */
  appear(key: string): string
  /** Anchors of a figure, in order of appearance. */
  appearances(key: string): readonly string[]
}

export const articlePath = (bilan: ResolvedBilan): string => {
  const place = bilan.territory.kind === 'departement' ? 'departement' : bilan.territory.slug
  return `/bilans/${place}/${bilan.collection.slug}/${bilan.edition.number}`
}

export const articleContext = (bilan: ResolvedBilan): ArticleContext => {
  const figures = new Map(bilan.figures.map(figure => [figure.key, figure]))
  const medias = new Map(bilan.medias.map(media => [media.id, media]))
  const anchors = new Map<string, string[]>()
  return {
    bilan,
    path: articlePath(bilan),
    figure(key) {
      const figure = figures.get(key)
      // A number without its source never reaches the public: better no article than this one.
      if (!figure) throw new Error(`figure ${key} is printed but not described`)
      return figure
    },
    media: id => (id === null ? null : (medias.get(id) ?? null)),
    appear(key) {
      const known = anchors.get(key) ?? []
      const anchor = known.length === 0 ? `chiffre-${key}` : `chiffre-${key}-${known.length + 1}`
      anchors.set(key, [...known, anchor])
      return anchor
    },
    appearances: key => anchors.get(key) ?? [],
  }
}
