import type { Db } from '../client'

/** Records other than editions that show it. */
export const listRecordsShowing = async (db: Db, mediaId: string) => {
  const [elus, dispositifs] = await Promise.all([
    db.elu.findMany({
      where: { photoId: mediaId, archivedAt: null },
      orderBy: { printedName: 'asc' },
      select: { id: true, printedName: true },
    }),
    db.dispositif.findMany({
      where: { photoId: mediaId, archivedAt: null },
      orderBy: { name: 'asc' },
      select: { code: true, name: true },
    }),
  ])
  return { elus, dispositifs }
}

export type PublishedMedia = {
  mediaId: string
  editionId: string
  number: number
  collection: string
  slug: string
  kind: string
  territory: string
}

/** Photos that the public sees now: those printed by the revisions that are online. */
export const listPublishedMedias = (db: Db): Promise<PublishedMedia[]> =>
  db.$queryRaw<PublishedMedia[]>`
    SELECT DISTINCT printed ->> 'id' AS "mediaId", e.id AS "editionId", e.number,
      c.slug AS collection, t.slug, t.kind::text AS kind, t.name AS territory
    FROM publications p
    JOIN editions e ON e.id = p.edition_id AND e.status IN ('publie', 'remplace')
    JOIN revisions r ON r.id = p.revision_id
    JOIN bilans b ON b.id = e.bilan_id
    JOIN collections c ON c.id = b.collection_id
    JOIN territories t ON t.id = b.territory_id
    CROSS JOIN LATERAL jsonb_array_elements(r.resolved -> 'medias') AS printed
    WHERE p.withdrawn_at IS NULL
    ORDER BY t.name, e.number DESC`
