import type { Status } from '@/lib/domain/edition/status'
import type { Db } from '../client'

export type MediaUse = {
  editionId: string
  number: number
  status: Status
  collection: { slug: string; title: string }
  territory: { kind: string; slug: string; name: string }
}

/** Editions whose working copy prints this photo. */
export const listEditionsPrinting = async (db: Db, mediaId: string): Promise<MediaUse[]> => {
  const editions = await db.edition.findMany({
    where: { references: { some: { mediaId, block: { deletedAt: null } } } },
    orderBy: [{ bilan: { territory: { name: 'asc' } } }, { number: 'desc' }],
    select: {
      id: true,
      number: true,
      status: true,
      bilan: {
        select: {
          collection: { select: { slug: true, title: true } },
          territory: { select: { kind: true, slug: true, name: true } },
        },
      },
    },
  })
  return editions.map(({ id, number, status, bilan }) => ({ editionId: id, number, status, ...bilan }))
}

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
