import type { Present } from '@/lib/domain/edition/presence'
import type { Db } from '../client'

type Seen = { tab: string; userId: string; editionId: string; now: Date }

/** A sign of life of a tab that writes nowhere (any more). */
export const see = async (tx: Db, { tab, userId, editionId, now }: Seen): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO presences (id, edition_id, user_id, seen_at)
    VALUES (${tab}::uuid, ${editionId}::uuid, ${userId}::uuid, ${now}::timestamptz)
    ON CONFLICT (id) DO UPDATE SET edition_id = excluded.edition_id, seen_at = excluded.seen_at, part_id = NULL,
      writing_since = NULL WHERE presences.user_id = excluded.user_id`
}

/**
 * A sign of life of a tab that writes in a block or the head of a rubrique, which it holds from now on if nobody alive does, or if it takes it. In
 * a transaction: two who come at the same time follow each other.
 */
export const seeWriting = async (
  tx: Db,
  {
    tab,
    userId,
    editionId,
    now,
    partId,
    take,
    deadBefore,
  }: Seen & {
    partId: string
    take: boolean
    deadBefore: Date
  },
): Promise<void> => {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${partId}, 0))::text AS held`
  await tx.$executeRaw`
    UPDATE presences SET part_id = NULL, writing_since = NULL
     WHERE part_id = ${partId}::uuid AND id <> ${tab}::uuid AND (${take} OR seen_at < ${deadBefore}::timestamptz)`
  await tx.$executeRaw`
    WITH free AS (
      SELECT part.id FROM (SELECT id, edition_id FROM blocks UNION ALL SELECT id, edition_id FROM rubriques) part
       WHERE part.id = ${partId}::uuid AND part.edition_id = ${editionId}::uuid
         AND NOT EXISTS (SELECT FROM presences p WHERE p.part_id = part.id AND p.id <> ${tab}::uuid))
    INSERT INTO presences (id, edition_id, user_id, seen_at, part_id, writing_since)
    SELECT ${tab}::uuid, ${editionId}::uuid, ${userId}::uuid, ${now}::timestamptz, (SELECT id FROM free),
           CASE WHEN EXISTS (SELECT FROM free) THEN ${now}::timestamptz END
    ON CONFLICT (id) DO UPDATE SET edition_id = excluded.edition_id, seen_at = excluded.seen_at,
      part_id = excluded.part_id,
      writing_since = CASE WHEN presences.part_id = excluded.part_id THEN presences.writing_since
                           ELSE excluded.writing_since END
      WHERE presences.user_id = excluded.user_id`
}

/** A tab that closes, or one of the dead that nobody will hear again. */
export const leave = async (tx: Db, tab: string, userId: string): Promise<void> => {
  await tx.presence.deleteMany({ where: { id: tab, userId } })
}

export const forgetDead = async (tx: Db, editionId: string, deadBefore: Date): Promise<void> => {
  await tx.presence.deleteMany({ where: { editionId, seenAt: { lt: deadBefore } } })
}

export const listPresent = async (tx: Db, editionId: string, deadBefore: Date): Promise<Present[]> => {
  const rows = await tx.presence.findMany({
    where: { editionId, seenAt: { gte: deadBefore } },
    orderBy: { id: 'asc' },
    select: { id: true, userId: true, partId: true, writingSince: true, user: { select: { name: true } } },
  })
  return rows.map(({ id, userId, partId, writingSince, user }) => ({
    tab: id,
    userId,
    name: user.name,
    part: partId,
    since: writingSince?.toISOString() ?? null,
  }))
}

/** The revision of every block and rubrique head of a working copy. */
export const listRevisions = async (tx: Db, editionId: string): Promise<Record<string, number>> => {
  const blocks = await tx.block.findMany({
    where: { editionId, deletedAt: null },
    select: { id: true, revision: true },
  })
  const rubriques = await tx.rubrique.findMany({ where: { editionId }, select: { id: true, revision: true } })
  return Object.fromEntries([...blocks, ...rubriques].map(({ id, revision }) => [id, revision]))
}
