import { findSiteIdentity } from '@/lib/data/publication/find-site-identity'
import { listCommunes } from '@/lib/data/publication/list-communes'
import { listPublicCantons, type PublicCanton } from '@/lib/data/publication/list-public-cantons'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import { territoryLabel, territoryOf } from '@/lib/domain/territory/label'
import { type IndexCanton, type IndexPage, indexPage } from '@/lib/services/article/page/index-page'
import type { SearchView } from '@/lib/services/article/page/search'
import type { PublicContext } from './context'
import { pageResponse } from './respond'
import { searchCommunes } from './search-communes'

/** `/bilans`: the map, the list, and the answer to `?commune=`. */
export const loadIndexPage = async (context: PublicContext, request: Request): Promise<Response> => {
  const question = (new URL(request.url).searchParams.get('commune') ?? '').trim().slice(0, 80)
  const [territories, identity] = await Promise.all([
    listPublicCantons(context.db),
    findSiteIdentity(context.db),
  ])
  const cantons = territories.filter(territory => territory.kind === 'canton')
  const departement = territories.find(territory => territory.kind === 'departement')
  const page = indexPage({
    cantons: cantons.map(cantonOf),
    departement: departement ? departementOf(departement) : null,
    search: await searchView(context, question, cantons),
    canonical: `${context.siteUrl}/bilans`,
    identity,
    demonstration: context.demonstration,
  })
  return pageResponse(request, page, { status: 200, demonstration: context.demonstration })
}

const cantonOf = (canton: PublicCanton): IndexCanton => ({
  slug: canton.slug,
  name: canton.name,
  label: territoryLabel(canton),
  column: canton.column,
  row: canton.row,
  communes: canton.communes,
  live: canton.publishedAt !== null,
  publishedOn: canton.publishedAt && parisDate(canton.publishedAt),
  title: canton.title,
})

const departementOf = (territory: PublicCanton): NonNullable<IndexPage['departement']> => ({
  name: territory.name,
  of: territoryOf(territory),
  live: territory.publishedAt !== null,
  publishedOn: territory.publishedAt && parisDate(territory.publishedAt),
  title: territory.title,
})

const searchView = async (
  context: PublicContext,
  question: string,
  cantons: readonly PublicCanton[],
): Promise<SearchView> => {
  if (question === '') return { question, matches: null }
  const byCode = new Map(cantons.map(canton => [canton.code, cantonOf(canton)]))
  const matches = searchCommunes(await listCommunes(context.db), question)
  return {
    question,
    matches: matches.map(match => ({
      name: match.name,
      through: match.through,
      cantons: match.cantons.flatMap(code => byCode.get(code) ?? []),
    })),
  }
}
