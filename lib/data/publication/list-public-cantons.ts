import { z } from 'zod'
import type { Db } from '@/lib/data/client'
import { Prisma } from '@/prisma/generated/client'

const cantonSchema = z.object({
  kind: z.enum(['departement', 'canton']),
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  liaison: z.number(),
  column: z.number().nullable(),
  row: z.number().nullable(),
  communes: z.number(),
  publishedAt: z.date().nullable(),
  title: z.string().nullable(),
})
/** A canton (or the département) and the live bilan it has, if any. */
export type PublicCanton = z.infer<typeof cantonSchema>

/** Every canton and the département, with the latest live bilan of the institution. */
export const listPublicCantons = async (db: Db): Promise<PublicCanton[]> =>
  z.array(cantonSchema).parse(
    await db.$queryRaw(Prisma.sql`
      SELECT t.kind, t.code, t.slug, t.name, t.liaison, t.tile_column AS "column", t.tile_row AS "row",
        coalesce(held.communes, 0) AS communes,
        live.published_at AS "publishedAt", live.title
      FROM territories t
      LEFT JOIN (SELECT canton_id, count(*)::int AS communes FROM canton_communes GROUP BY canton_id) held
        ON held.canton_id = t.id
      LEFT JOIN (
        SELECT DISTINCT ON (b.territory_id) b.territory_id, p.published_at, c.title
        FROM publications p
        JOIN bilans b ON b.id = p.bilan_id
        JOIN collections c ON c.id = b.collection_id AND c.issuer = 'institution'::"Issuer"
        JOIN editions e ON e.id = p.edition_id AND e.status = 'publie'::"EditionStatus"
        WHERE p.version = 'standard'::"EditionVersion" AND p.replaced_at IS NULL AND p.withdrawn_at IS NULL
        ORDER BY b.territory_id, p.published_at DESC
      ) live ON live.territory_id = t.id
      WHERE t.kind IN ('canton'::"TerritoryKind", 'departement'::"TerritoryKind") AND t.archived_at IS NULL
      ORDER BY t.name COLLATE "fr-x-icu"`),
  )
