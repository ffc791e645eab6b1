import type { ResolvedMedia } from '@/lib/domain/bilan/resolved'
import type { MediaRights } from '@/lib/domain/media/consent-standing'
import { fitted, webEdge } from '@/lib/domain/media/limits'
import type { Db } from '../client'
import { rightsOf, rightsSelect } from './rights'

export type PrintedMedias = { medias: ResolvedMedia[]; mediaRights: Record<string, MediaRights> }

/** Photos as a bilan prints them, and apart from them whether they may be. */
export const loadPrintedMedias = async (db: Db, ids: readonly string[]): Promise<PrintedMedias> => {
  if (ids.length === 0) return { medias: [], mediaRights: {} }
  const rows = await db.media.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      sha256: true,
      webSha256: true,
      alternative: true,
      credit: true,
      width: true,
      height: true,
      focalX: true,
      focalY: true,
      ...rightsSelect,
    },
  })
  return {
    medias: rows.map(({ focalX, focalY, webSha256, shows: _shows, consents: _consents, ...media }) => ({
      ...media,
      focal: { x: Math.round(focalX * 100), y: Math.round(focalY * 100) },
      ...(webSha256 && { web: { sha256: webSha256, ...fitted(media, webEdge) } }),
    })),
    mediaRights: Object.fromEntries(rows.map(row => [row.id, rightsOf(row)])),
  }
}

/** Rights of the photos that a stored revision prints. */
export const loadRevisionRights = async (db: Db, revisionId: string): Promise<MediaRights[]> => {
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT printed ->> 'id' AS id FROM revisions r
    CROSS JOIN LATERAL jsonb_array_elements(r.resolved -> 'medias') AS printed
    WHERE r.id = ${revisionId}::uuid`
  if (ids.length === 0) return []
  const rows = await db.media.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: rightsSelect,
  })
  return rows.map(rightsOf)
}
