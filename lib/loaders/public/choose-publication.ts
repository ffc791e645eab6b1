import type { PublicationRecord } from '@/lib/data/publication/publication-record'

export type Choice =
  | { kind: 'live'; publication: PublicationRecord; newest: PublicationRecord }
  | { kind: 'replaced'; publication: PublicationRecord; newest: PublicationRecord | null }
  | { kind: 'withdrawn'; publication: PublicationRecord }
  | { kind: 'none' }

type Standing = 'live' | 'replaced' | 'withdrawn' | 'hidden'

/** How the public may see a publication. The status and the dates must agree to show it: in doubt, it is not shown. */
export const standingOf = (publication: PublicationRecord): Standing => {
  const { status, replacedAt, withdrawnAt } = publication
  if (withdrawnAt !== null || status === 'retire') return 'withdrawn'
  switch (status) {
    case 'publie':
      return replacedAt === null ? 'live' : 'replaced'
    case 'remplace':
    case 'archive':
      return 'replaced'
    case 'brouillon':
    case 'relecture':
    case 'validation':
    case 'approbation':
    case 'approuve':
    case 'programme':
      return 'hidden'
  }
}

const byDate = (a: PublicationRecord, b: PublicationRecord): number =>
  b.publishedAt.getTime() - a.publishedAt.getTime()

const newestLive = (publications: readonly PublicationRecord[]): PublicationRecord | null =>
  publications.filter(publication => standingOf(publication) === 'live').toSorted(byDate)[0] ?? null

/** `/bilans/lens`: the latest live bilan; else the note of the latest withdrawal; an older one never comes back alone. */
export const chooseLatest = (publications: readonly PublicationRecord[]): Choice => {
  const newest = newestLive(publications)
  if (newest) return { kind: 'live', publication: newest, newest }
  const withdrawn = publications
    .filter(publication => standingOf(publication) === 'withdrawn')
    .toSorted(byDate)[0]
  return withdrawn ? { kind: 'withdrawn', publication: withdrawn } : { kind: 'none' }
}

/** `/bilans/lens/{collection}/{edition}`: that edition for good, with the way to the newest when it was replaced. */
export const chooseEdition = (
  publications: readonly PublicationRecord[],
  collection: string,
  edition: string,
): Choice => {
  const publication = publications.find(
    candidate => candidate.collection.slug === collection && String(candidate.edition) === edition,
  )
  if (!publication) return { kind: 'none' }
  const newest = newestLive(publications)
  switch (standingOf(publication)) {
    case 'live':
      return { kind: 'live', publication, newest: newest ?? publication }
    case 'replaced':
      return { kind: 'replaced', publication, newest }
    case 'withdrawn':
      return { kind: 'withdrawn', publication }
    case 'hidden':
      return { kind: 'none' }
  }
}
