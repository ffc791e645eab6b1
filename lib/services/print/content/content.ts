import type { ResolvedBilan, ResolvedRubrique } from '@/lib/domain/bilan/resolved'
import { capitalize } from '@/lib/domain/typography/sentence'
import { printedBlock } from './blocks'
import { colophonOf } from './colophon'
import { coverOf } from './cover'
import { line, plain } from './lines'
import type { Picture } from './pictures'

/**
 * What the templates read (templates/data.typ). The compiler remembers every call of every function of a template, at
 * a cost of some microseconds each: what needs no measure is decided here, and templates loop rather than map. Parts
 * are separate so that a page is set again only when what it prints has changed. `gauges`: how full the pages are is
 * wanted too. `shared` is what every page may show, `pages` what each of them holds.
 */
export const contentOf = (
  bilan: ResolvedBilan,
  pictures: ReadonlyMap<string, Picture>,
  { logoPath, gauges }: { logoPath: string | null; gauges: boolean },
) => {
  const { territory, collection, identity, demonstration } = bilan
  const last = Math.max(1, ...bilan.rubriques.map(({ page }) => page))
  return {
    shared: {
      gauges,
      accent: identity.accent,
      document: {
        title: `${collection.title} – ${capitalize(territory.label)}`,
        author: identity.name,
        description: `Bilan ${territory.of}, mandat ${collection.mandat}`,
      },
      running: {
        place: capitalize(territory.label),
        collection: collection.title,
        issuer: identity.name,
        demonstration,
      },
      cover: coverOf(bilan, logoPath),
    },
    pages: Array.from({ length: last }, (_, index) => ({
      ...pageOf(bilan, index + 1, pictures),
      foot: index + 1 === last ? colophonOf(bilan) : null,
    })),
  }
}

type Content = ReturnType<typeof contentOf>
export type PlannedPage = Content['pages'][number]

/** The data of a document that begins on the sheet `first`. */
export const documentOf = (shared: Content['shared'], pages: readonly PlannedPage[], first = 1): string =>
  JSON.stringify({ ...shared, first, pages })

const pageOf = (bilan: ResolvedBilan, number: number, pictures: ReadonlyMap<string, Picture>) => {
  const rubriques = bilan.rubriques.filter(({ page }) => page === number)
  const blocks = rubriques.flatMap(rubrique => rubrique.blocks)
  const cover = blocks.find(block => block.type === 'couverture') ?? null
  return {
    number,
    cover: cover && printedBlock(cover, bilan, pictures),
    written: written(rubriques.map(rubrique => rubrique.blocks)),
    rubriques: rubriques.map(({ id, title, chapo, ambition, blocks: own }: ResolvedRubrique) => ({
      id,
      // What the cover says in large is not said again under it.
      title: cover?.type === 'couverture' && plain(cover.title) === plain(title) ? null : line(title),
      chapo: line(chapo),
      ambition: ambition?.name ?? null,
      blocks: own
        .filter(({ type }) => type !== 'couverture' && type !== 'mentions')
        .map(block => printedBlock(block, bilan, pictures)),
    })),
  }
}

/** Bytes of what people wrote: enough to guess, before anything is measured, whether a page has room. */
const written = (part: unknown): number => {
  if (typeof part === 'string') return Buffer.byteLength(part)
  if (Array.isArray(part)) return part.reduce((sum: number, one) => sum + written(one), 0)
  if (typeof part !== 'object' || part === null) return 0
  return Object.entries(part).reduce(
    (sum, [name, value]) => sum + (name === 'text' || typeof value !== 'string' ? written(value) : 0),
    0,
  )
}
