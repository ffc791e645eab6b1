import type { z } from 'zod'
import type { identitySchema, imprintSchema } from '../edition/collection-content'

/**
 * An institution’s bilan and a groupe’s are never mixed: logo, contact, imprint and who pays (article L. 52-8 of the
 * electoral code; what a groupe may have paid is an exhaustive list, answer AN 12-44228).
 */
export type Issuer = 'institution' | 'groupe'
type Identity = z.output<typeof identitySchema>
type Imprint = z.output<typeof imprintSchema>

const domainOf = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^.*@/u, '')
    .replace(/^www\./, '')

/** `mail.pasdecalais.fr` is of `pasdecalais.fr`. */
const within = (domain: string, other: string): boolean =>
  other !== '' &&
  domain !== '' &&
  (domain === other || domain.endsWith(`.${other}`) || other.endsWith(`.${domain}`))

/** Electronic addresses written in a text. */
export const addressesIn = (text: string): string[] => text.match(/[^\s@,;:()«»]+@[\w.-]+\w/gu) ?? []

/** Whose domain this address or host is, among other issuers; null when it is nobody else’s. */
export const ownerOf = <O extends { contactDomain: string }>(
  address: string,
  others: readonly O[],
): O | null => others.find(({ contactDomain }) => within(domainOf(address), domainOf(contactDomain))) ?? null

/** What an identity shares with one of the other issuer; null when it is its own. */
export const mixedIdentity = (identity: Identity, others: readonly Identity[]): string | null => {
  const other = others.find(
    candidate => identity.logoSha256 !== null && candidate.logoSha256 === identity.logoSha256,
  )
  if (other)
    return `Ce logo est celui de « ${other.name} », un autre émetteur : choisissez celui de l’émetteur.`
  const named = others.find(({ name }) => name.trim().toLowerCase() === identity.name.trim().toLowerCase())
  if (named) return `« ${named.name} » est déjà le nom d’un autre émetteur : les deux ne se mêlent pas.`
  const domain = domainOf(identity.contactDomain)
  const shared = others.find(candidate => within(domain, domainOf(candidate.contactDomain)))
  return shared
    ? `Le domaine ${domain} est celui de « ${shared.name} », un autre émetteur : donnez celui de l’émetteur.`
    : null
}

export type ImprintProblem = { field: 'payer' | 'contact'; sentence: string }

const institutionPays = /(?<!\p{L})(?:département|conseil départemental|collectivité)(?!\p{L})/iu
const groupePays = /(?<!\p{L})groupe(?!\p{L})/iu

/** What in the imprint belongs to the other issuer. `others`: identities of the other issuer’s modèles. */
export const mixedImprint = (
  issuer: Issuer,
  imprint: Pick<Imprint, 'payer' | 'contact'>,
  others: readonly Identity[],
): ImprintProblem | null => {
  const payer = imprint.payer?.trim() ?? ''
  if (issuer === 'groupe' && payer === '')
    return { field: 'payer', sentence: 'Un bilan de groupe dit qui le paie.' }
  const named = others.find(
    ({ name }) => payer !== '' && payer.toLowerCase().includes(name.trim().toLowerCase()),
  )
  const foreign = issuer === 'groupe' ? institutionPays : groupePays
  if (named || foreign.test(payer))
    return {
      field: 'payer',
      sentence:
        issuer === 'groupe'
          ? 'Le Département ne peut pas payer le bilan d’un groupe.'
          : 'Un groupe ne paie pas le bilan de l’institution.',
    }
  const owner = addressesIn(imprint.contact ?? '')
    .map(address => ownerOf(address, others))
    .find(other => other !== null)
  return owner
    ? { field: 'contact', sentence: `Cette adresse est celle de « ${owner.name} », un autre émetteur.` }
    : null
}
