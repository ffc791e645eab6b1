import type { Issuer } from '@/lib/domain/collection/issuer'
import type { Db } from '../client'
import { listIdentities } from './collections'

/** Names and domains of the issuers of the other kind: what a bilan must not borrow from them. */
export const listOtherIssuers = async (db: Db, issuer: Issuer) => {
  const identities = await listIdentities(db, issuer === 'groupe' ? 'institution' : 'groupe')
  const byDomain = new Map(
    identities.map(({ name, contactDomain }) => [contactDomain, { name, contactDomain }]),
  )
  return [...byDomain.values()]
}
