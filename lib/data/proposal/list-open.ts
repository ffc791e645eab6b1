import type { Db } from '../client'

const valueSelect = {
  amount: true,
  precision: true,
  periodKey: true,
  periodHint: true,
  source: true,
  reason: true,
  enteredAt: true,
  indicatorId: true,
  territoryId: true,
  enteredBy: { select: { name: true } },
  indicator: { select: { labelMany: true, unit: true } },
  territory: { select: { kind: true, code: true, name: true, liaison: true } },
} as const

/** Open proposals of these editions, oldest first, with the records they are about. */
export const listOpenProposals = async (db: Db, editionIds: readonly string[]) => {
  const proposals = await db.proposal.findMany({
    where: { editionId: { in: [...editionIds] }, decision: null },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      editionId: true,
      openedAt: true,
      dispositifId: true,
      oldRevision: true,
      newRevision: true,
      newValueId: true,
      block: { select: { id: true, type: true, content: true, rubriqueId: true, deletedAt: true } },
      oldValue: { select: valueSelect },
      newValue: { select: valueSelect },
      edition: { select: { number: true, status: true } },
    },
  })
  const ids = [...new Set(proposals.flatMap(proposal => proposal.dispositifId ?? []))]
  const dispositifs = await db.dispositif.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      acronym: true,
      shortText: true,
      mediumText: true,
      longText: true,
      link: true,
      versions: {
        orderBy: { revision: 'asc' },
        select: { revision: true, content: true, closedAt: true, closedBy: { select: { name: true } } },
      },
    },
  })
  return { proposals, dispositifs }
}

/** How many records wait for an answer, by edition. */
export const countOpenProposals = async (
  db: Db,
  editionIds?: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await db.$queryRaw<{ edition_id: string; records: number }[]>`
    SELECT p.edition_id, count(DISTINCT coalesce(p.dispositif_id::text,
      v.indicator_id || ' ' || v.territory_id || ' ' || v.period_key))::int AS records
    FROM proposals p LEFT JOIN indicator_values v ON v.id = p.old_value_id
    WHERE p.decision IS NULL AND (${!editionIds} OR p.edition_id = ANY(${[...(editionIds ?? [])]}::uuid[]))
    GROUP BY p.edition_id`
  return new Map(rows.map(row => [row.edition_id, row.records]))
}
