import { z } from 'zod'
import type { Db } from '@/lib/data/client'
import { Prisma } from '@/prisma/generated/client'
import { type PublicationRecord, publicationRowSchema } from './publication-record'

export type PublicTerritory = {
  kind: 'departement' | 'canton'
  code: string
  slug: string
  name: string
  liaison: number
}

const territorySchema = z.object({
  kind: z.enum(['departement', 'canton']),
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  liaison: z.number(),
})
const rowSchema = z.object({ territory: territorySchema, publication: z.unknown().nullable() })

export type TerritoryPublications = { territory: PublicTerritory; publications: PublicationRecord[] }

/** `departement` is the département's own page; any other slug is a canton's. */
const placed = (slug: string): Prisma.Sql =>
  slug === 'departement'
    ? Prisma.sql`t.kind = 'departement'::"TerritoryKind"`
    : Prisma.sql`t.kind = 'canton'::"TerritoryKind" AND t.slug = ${slug}`

/**
 * The territory and every standard publication the institution made of it, latest first; null when there is no such
 * territory. One query on unique indexes: the state of a publication is never kept in memory, so that a withdrawal is
 * seen by every server at the next request. A bilan of a `groupe` is filtered out here, whatever asks.
 */
export const findTerritoryPublications = async (
  db: Db,
  slug: string,
): Promise<TerritoryPublications | null> => {
  const rows = z.array(rowSchema).parse(
    await db.$queryRaw(Prisma.sql`
      SELECT
        json_build_object('kind', t.kind, 'code', t.code, 'slug', t.slug, 'name', t.name, 'liaison', t.liaison) AS territory,
        p.publication
      FROM territories t
      LEFT JOIN LATERAL (
        SELECT p.published_at, json_build_object(
          'status', e.status, 'publishedAt', p.published_at, 'replacedAt', p.replaced_at,
          'withdrawnAt', p.withdrawn_at, 'publicNote', p.public_note, 'collectionSlug', c.slug,
          'collectionTitle', c.title, 'edition', e.number, 'revisionId', p.revision_id, 'identity', m.identity,
          'files', (
            SELECT coalesce(json_agg(json_build_object('kind', f.kind, 'sha256', f.sha256, 'bytes', f.bytes,
              'mime', f.mime, 'pages', f.pages) ORDER BY f.kind), '[]'::json)
            FROM rendered_files f WHERE f.revision_id = p.revision_id
          )
        ) AS publication
        FROM bilans b
        JOIN collections c ON c.id = b.collection_id AND c.issuer = 'institution'::"Issuer"
        JOIN publications p ON p.bilan_id = b.id AND p.version = 'standard'::"EditionVersion"
        JOIN editions e ON e.id = p.edition_id
        JOIN modele_versions m ON m.id = e.modele_version_id
        WHERE b.territory_id = t.id
      ) p ON true
      WHERE ${placed(slug)} AND t.archived_at IS NULL
      ORDER BY t.code, p.published_at DESC NULLS LAST`),
  )
  const first = rows[0]
  if (!first) return null
  return { territory: first.territory, publications: rows.flatMap(readPublication) }
}

const readPublication = (row: z.infer<typeof rowSchema>): PublicationRecord[] => {
  if (row.publication === null) return []
  const { collectionSlug, collectionTitle, ...record } = publicationRowSchema.parse(row.publication)
  return [{ ...record, collection: { slug: collectionSlug, title: collectionTitle } }]
}
