import type { z } from 'zod'
import type { Db } from '@/lib/data/client'
import { identitySchema, imprintSchema } from '@/lib/domain/edition/collection-content'
import type { PublicIdentity } from './publication-record'

export type SiteIdentity = PublicIdentity &
  Pick<z.infer<typeof imprintSchema>, 'director' | 'host' | 'contact'>

/** Whose site this is: name and colours of the institution's latest collection; null before there is one. */
export const findSiteIdentity = async (db: Db): Promise<SiteIdentity | null> => {
  const collection = await db.collection.findFirst({
    where: { issuer: 'institution', archivedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { imprint: true, modeleVersion: { select: { identity: true } } },
  })
  if (!collection) return null
  const { director, host, contact } = imprintSchema.parse(collection.imprint)
  return { ...identitySchema.parse(collection.modeleVersion.identity), director, host, contact }
}
