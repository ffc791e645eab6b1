import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import { capitalize } from '@/lib/domain/typography/sentence'
import { plain } from './lines'

/** A few communes stand beside the title; more take a list of their own. In bytes, with what parts two names. */
const beside = 200
/** Longer than a mandat of six years ever was prolonged: a text that we misread. */
const longestMandat = 12

/** What the cover says besides its block. */
export const coverOf = (
  { territory, collection, identity, rubriques }: ResolvedBilan,
  logo: string | null,
) => {
  const communes = territory.communes.map(({ name }) => name)
  const bytes = communes.reduce((sum, name) => sum + Buffer.byteLength(name) + 3, 0)
  const block = rubriques.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'couverture')
  const title = block?.type === 'couverture' ? plain(block.title) : null
  return {
    name: territory.name,
    before: capitalize(territory.label).replaceAll(territory.name, '').trim(),
    communes,
    bytes,
    few: bytes < beside,
    mandat: collection.mandat,
    years: yearsOf(collection),
    issuer: identity.name,
    tagline: identity.tagline === title ? null : identity.tagline,
    logo,
  }
}

/** The years of the mandat, and whether this bilan covers them; none when the mandat is not two years. */
const yearsOf = ({ mandat, dataStartYear, dataEndYear }: ResolvedBilan['collection']) => {
  const [first, last, ...others] = (mandat.match(/\d{4}/g) ?? []).map(Number)
  if (first === undefined || last === undefined || others.length > 0 || last - first > longestMandat)
    return []
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: String(first + index),
    covered: first + index >= dataStartYear && first + index <= dataEndYear,
  }))
}
