import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import type { CheckpointKind } from '@/lib/domain/edition/checkpoint'
import type { WorkingSnapshot } from '@/lib/domain/edition/working-snapshot'
import type { Db } from '../client'

export type NewCheckpoint = {
  editionId: string
  working: WorkingSnapshot
  resolved: ResolvedBilan
  madeAt: Date
} & ({ kind: 'named' | 'before'; name: string; madeById: string } | { kind: 'hourly'; hour: Date })

/** Null when this hour already has one: another server was faster. */
export const insertCheckpoint = async (db: Db, checkpoint: NewCheckpoint): Promise<string | null> => {
  const [made] = await db.checkpoint.createManyAndReturn({
    data: [checkpoint],
    skipDuplicates: true,
    select: { id: true },
  })
  return made?.id ?? null
}

export type CheckpointRow = {
  id: string
  editionId: string
  kind: CheckpointKind
  name: string | null
  madeAt: Date
  madeById: string | null
  madeBy: { name: string } | null
}

/** The checkpoints of these editions, newest first. */
export const listCheckpoints = (db: Db, editionIds: readonly string[]): Promise<CheckpointRow[]> =>
  db.checkpoint.findMany({
    where: { editionId: { in: [...editionIds] }, removal: null },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    take: 500,
    select: {
      id: true,
      editionId: true,
      kind: true,
      name: true,
      madeAt: true,
      madeById: true,
      madeBy: { select: { name: true } },
    },
  })

export const findCheckpoint = (db: Db, id: string) =>
  db.checkpoint.findFirst({
    where: { id, removal: null },
    select: {
      id: true,
      editionId: true,
      kind: true,
      name: true,
      madeAt: true,
      working: true,
      resolved: true,
    },
  })

/** A named checkpoint, there or taken out. */
export const findNamed = (db: Db, id: string) =>
  db.checkpoint.findFirst({
    where: { id, kind: 'named' },
    select: {
      editionId: true,
      name: true,
      madeById: true,
      removal: { select: { removedAt: true } },
      edition: { select: { bilan: { select: { territoryId: true } } } },
    },
  })

/** Nothing changes when it was taken out already. */
export const takeOut = (db: Db, checkpointId: string, by: string, at: Date) =>
  db.checkpointRemoval.createMany({
    data: [{ checkpointId, removedById: by, removedAt: at }],
    skipDuplicates: true,
  })

export const putBack = (db: Db, checkpointId: string) =>
  db.checkpointRemoval.deleteMany({ where: { checkpointId } })

/** Those taken out before this moment go for good. */
export const forgetRemoved = async (db: Db, before: Date): Promise<number> =>
  (await db.checkpoint.deleteMany({ where: { removal: { removedAt: { lt: before } } } })).count

/**
 * Drafts in which somebody wrote since their last checkpoint; one kept before a change does not hold that change. A write
 * bears the hour at which it was asked: what a checkpoint could not see yet may be a little earlier than it.
 */
export const listWrittenDrafts = async (db: Db): Promise<string[]> => {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT e.id FROM editions e
    LEFT JOIN LATERAL (SELECT max(made_at) - interval '1 minute' AS at FROM checkpoints c
                        WHERE c.edition_id = e.id AND c.kind <> 'before') last ON true
    WHERE e.status = 'brouillon' AND (
      EXISTS (SELECT 1 FROM block_writes w
              WHERE w.edition_id = e.id AND w.written_at > coalesce(last.at, e.created_at))
      OR EXISTS (SELECT 1 FROM history_events h
                 WHERE h.edition_id = e.id AND h.at > coalesce(last.at, e.created_at)
                   AND (h.action IN ('edition.follow-modele', 'proposal.accept') OR h.action LIKE 'block.%' OR h.action LIKE 'rubrique.%')))
    ORDER BY e.id`
  return rows.map(row => row.id)
}

/** Of the hourly ones made before this moment, keeps the last of each day in Paris. Returns how many were thinned. */
export const thinHourly = (db: Db, before: Date): Promise<number> =>
  db.$executeRaw`
    DELETE FROM checkpoints WHERE kind = 'hourly' AND made_at < ${before} AND id NOT IN (
      SELECT DISTINCT ON (edition_id, (made_at AT TIME ZONE 'Europe/Paris')::date) id
      FROM checkpoints WHERE kind = 'hourly' AND made_at < ${before}
      ORDER BY edition_id, (made_at AT TIME ZONE 'Europe/Paris')::date, made_at DESC, id DESC)`
