import { z } from 'zod'
import { identitySchema } from '@/lib/domain/edition/collection-content'
import { statuses } from '@/lib/domain/edition/status'

/** Raw rows are parsed where they enter: what follows trusts these types. */
export const publishedFileSchema = z.object({
  kind: z.enum(['pdf', 'article', 'csv', 'json']),
  sha256: z.string(),
  bytes: z.number(),
  mime: z.string(),
  pages: z.number().nullable(),
})
export type PublishedFile = z.infer<typeof publishedFileSchema>

export type PublicIdentity = z.infer<typeof identitySchema>

/** A publication of the institution, of any state: what may be shown of it is decided by its reader. */
export type PublicationRecord = {
  status: (typeof statuses)[number]
  publishedAt: Date
  replacedAt: Date | null
  withdrawnAt: Date | null
  publicNote: string | null
  collection: { slug: string; title: string }
  edition: number
  revisionId: string
  identity: PublicIdentity
  files: PublishedFile[]
}

/** As PostgreSQL writes an instant in JSON, offset included. */
const instant = z.string().transform(text => new Date(text))

export const publicationRowSchema = z.object({
  status: z.enum(statuses),
  publishedAt: instant,
  replacedAt: instant.nullable(),
  withdrawnAt: instant.nullable(),
  publicNote: z.string().nullable(),
  collectionSlug: z.string(),
  collectionTitle: z.string(),
  edition: z.number(),
  revisionId: z.string(),
  identity: identitySchema,
  files: z.array(publishedFileSchema),
})
