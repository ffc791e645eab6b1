import {
  findTerritoryPublications,
  type PublicTerritory,
} from '@/lib/data/publication/find-territory-publications'
import type { PublicationRecord } from '@/lib/data/publication/publication-record'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import { territoryLabel } from '@/lib/domain/territory/label'
import { type BilanFile, type BilanNotice, bilanPage } from '@/lib/services/article/page/bilan-page'
import { type Choice, chooseEdition, chooseLatest } from './choose-publication'
import type { PublicContext } from './context'
import { readStoredFile } from './read-stored-file'
import { missingBytes, noSuchBilan, withdrawn } from './refusals'
import { pageResponse } from './respond'

/** Which bilan an address names: the latest of a territory, or one edition for good. */
export type Address = { slug: string; collection?: string; edition?: string }

export type Chosen = { territory: PublicTerritory; choice: Choice }

/** Reads what an address names; null when there is no such territory. */
export const chooseFor = async (context: PublicContext, address: Address): Promise<Chosen | null> => {
  const found = await findTerritoryPublications(context.db, address.slug)
  if (!found) return null
  const { collection, edition } = address
  const choice =
    collection === undefined || edition === undefined
      ? chooseLatest(found.publications)
      : chooseEdition(found.publications, collection, edition)
  return { territory: found.territory, choice }
}

/** The page of a bilan: stored article in the live frame, or a page that says why there is none. */
export const loadBilanPage = async (
  context: PublicContext,
  request: Request,
  address: Address,
): Promise<Response> => {
  const chosen = await chooseFor(context, address)
  if (!chosen) return noSuchBilan(context, request, null)
  const { territory, choice } = chosen
  switch (choice.kind) {
    case 'none':
      return noSuchBilan(context, request, territory)
    case 'withdrawn':
      return withdrawn(context, request, territory, choice.publication)
    case 'live':
    case 'replaced': {
      const { publication } = choice
      const article = publication.files.find(file => file.kind === 'article')
      const bytes = article && (await readStoredFile(context.store, article.sha256))
      if (!bytes) return missingBytes(context, request)
      const permanentPath = editionPath(address.slug, publication)
      const page = bilanPage({
        territory: territoryLabel(territory),
        collection: publication.collection.title,
        edition: publication.edition,
        publishedOn: parisDate(publication.publishedAt),
        path: address.collection === undefined ? `/bilans/${address.slug}` : permanentPath,
        permanentPath,
        canonical: `${context.siteUrl}/bilans/${address.slug}`,
        notice: noticeOf(address.slug, choice),
        files: {
          pdf: fileOf(publication, 'pdf'),
          csv: fileOf(publication, 'csv'),
          json: fileOf(publication, 'json'),
        },
        article: new TextDecoder().decode(bytes),
        identity: publication.identity,
        demonstration: context.demonstration,
      })
      return pageResponse(request, page, { status: 200, demonstration: context.demonstration })
    }
  }
}

export const editionPath = (slug: string, publication: PublicationRecord): string =>
  `/bilans/${slug}/${publication.collection.slug}/${publication.edition}`

const fileOf = (publication: PublicationRecord, kind: 'pdf' | 'csv' | 'json'): BilanFile | null =>
  publication.files.find(file => file.kind === kind) ?? null

const noticeOf = (
  slug: string,
  choice: Extract<Choice, { kind: 'live' | 'replaced' }>,
): BilanNotice | null => {
  const { publication, newest } = choice
  const link = newest && {
    path: `/bilans/${slug}`,
    label:
      newest.collection.slug === publication.collection.slug
        ? `l’édition ${newest.edition}, en vigueur`
        : `«\u00a0${newest.collection.title}\u00a0»`,
  }
  switch (choice.kind) {
    case 'replaced':
      return {
        kind: 'replaced',
        replacedOn: publication.replacedAt && parisDate(publication.replacedAt),
        newest: link,
      }
    case 'live':
      return newest && link && newest !== publication ? { kind: 'newer', newest: link } : null
  }
}
