import { keepsOld } from '@/lib/domain/proposal/decision'
import type { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { keepEditions } from '../edition/lock-edition'
import type { ChangedUse } from './value-uses'

type Opened = { proposals: number; editionIds: string[] }

/**
 * One open proposal per block that prints the changed figure. An edition that still prints an earlier value is
 * proposed the newest, from the value it prints: two corrections in a row make one proposal, not two.
 */
export const openValueProposals = async (tx: Db, uses: readonly ChangedUse[], now: Date): Promise<Opened> => {
  const editionIds = [...new Set(uses.map(use => use.editionId))]
  if (editionIds.length === 0) return { proposals: 0, editionIds }
  return proposeTo(tx, uses, await latestValueProposals(tx, editionIds), now)
}

/**
 * Values entered again where one had been withdrawn: only the editions that still print the withdrawn one are asked,
 * instead of whether to leave it out. Those that left it out print what now stands there.
 */
export const renewWithdrawals = async (tx: Db, uses: readonly ChangedUse[], now: Date): Promise<Opened> => {
  const before = await latestValueProposals(tx, [...new Set(uses.map(use => use.editionId))])
  const asked = uses.filter(use => {
    const latest = before.get(`${use.editionId} ${use.cell}`)
    return latest?.newValueId === null && (latest.decision === null || keepsOld(latest.decision))
  })
  return asked.length === 0 ? { proposals: 0, editionIds: [] } : proposeTo(tx, asked, before, now)
}

const proposeTo = async (
  tx: Db,
  uses: readonly ChangedUse[],
  before: ReadonlyMap<string, Latest>,
  now: Date,
): Promise<Opened> => {
  const editionIds = [...new Set(uses.map(use => use.editionId))]
  const rows: Prisma.ProposalCreateManyInput[] = []
  const renewed = new Map<string | null, string[]>()
  for (const use of uses) {
    const latest = before.get(`${use.editionId} ${use.cell}`)
    if (latest?.decision === null) {
      if (latest.newValueId !== use.newValueId)
        renewed.set(use.newValueId, [...(renewed.get(use.newValueId) ?? []), ...latest.openIds])
      if (latest.openBlocks.has(use.blockId)) continue
    }
    const printed = latest && keepsOld(latest.decision) ? latest.oldValueId : use.oldValueId
    rows.push({
      kind: 'value' as const,
      editionId: use.editionId,
      blockId: use.blockId,
      oldValueId: printed,
      newValueId: use.newValueId,
      openedAt: now,
    })
  }
  for (const [newValueId, ids] of renewed)
    await tx.proposal.updateMany({ where: { id: { in: ids } }, data: { newValueId } })
  await tx.proposal.createMany({ data: rows })
  const settled = await dropSettled(tx, editionIds)
  return { proposals: Math.max(0, rows.length - settled), editionIds }
}

/** What came back to what the page prints (an import undone) proposes nothing any more. */
const dropSettled = (tx: Db, editionIds: readonly string[]): Promise<number> =>
  tx.$executeRaw`
    DELETE FROM proposals p USING indicator_values o, indicator_values n
    WHERE p.old_value_id = o.id AND p.new_value_id = n.id AND p.decision IS NULL
      AND p.edition_id = ANY(${[...editionIds]}::uuid[])
      AND ROW(o.amount, o.precision, o.status, o.source, o.source_url, o.extracted_on, o.period_hint, o.fictitious)
        IS NOT DISTINCT FROM
        ROW(n.amount, n.precision, n.status, n.source, n.source_url, n.extracted_on, n.period_hint, n.fictitious)`

type Latest = {
  decision: 'accepted' | 'kept' | 'erratum' | 'no_action' | null
  oldValueId: string
  newValueId: string | null
  openIds: string[]
  openBlocks: Set<string>
}

/** Read once no answer is under way: one that is given waits, and finds what is proposed from now on. */
const latestValueProposals = async (
  tx: Db,
  editionIds: readonly string[],
): Promise<ReadonlyMap<string, Latest>> => {
  await keepEditions(tx, editionIds)
  const rows = await tx.proposal.findMany({
    where: { editionId: { in: [...editionIds] }, kind: 'value', oldValueId: { not: null } },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      editionId: true,
      blockId: true,
      decision: true,
      oldValueId: true,
      newValueId: true,
      oldValue: { select: { indicatorId: true, territoryId: true, periodKey: true } },
    },
  })
  const latest = new Map<string, Latest>()
  for (const { oldValue, oldValueId, ...row } of rows) {
    if (!oldValue || !oldValueId) continue
    const cell = `${row.editionId} ${oldValue.indicatorId} ${oldValue.territoryId} ${oldValue.periodKey}`
    const known = latest.get(cell)
    const open = row.decision === null
    latest.set(cell, {
      decision: row.decision,
      oldValueId,
      newValueId: row.newValueId,
      openIds: open ? [...(known?.openIds ?? []), row.id] : [],
      openBlocks: open ? new Set([...(known?.openBlocks ?? []), row.blockId]) : new Set(),
    })
  }
  return latest
}

export type DispositifChange = {
  dispositifId: string
  /** The revision that pages printed until now, and the one that takes its place. */
  oldRevision: number
  newRevision: number
}

/** The same for the words of a dispositif. */
export const openDispositifProposals = async (
  tx: Db,
  change: DispositifChange,
  uses: readonly { editionId: string; blockId: string }[],
  now: Date,
): Promise<Opened> => {
  const { dispositifId, newRevision } = change
  const editionIds = [...new Set(uses.map(use => use.editionId))]
  await keepEditions(tx, editionIds)
  // Every edition with an open proposal is told the newest words, whichever words changed this time.
  await tx.proposal.updateMany({
    where: { kind: 'dispositif', dispositifId, decision: null },
    data: { newRevision },
  })
  const before = await tx.proposal.findMany({
    where: { editionId: { in: editionIds }, kind: 'dispositif', dispositifId },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: { editionId: true, blockId: true, decision: true, oldRevision: true },
  })
  const latest = new Map(before.map(row => [row.editionId, row]))
  const open = new Set(before.filter(row => row.decision === null).map(row => row.blockId))
  const rows = distinctBlocks(uses)
    .filter(use => !open.has(use.blockId))
    .map(({ editionId, blockId }) => {
      const last = latest.get(editionId)
      const printed = last && keepsOld(last.decision) ? last.oldRevision : null
      return {
        kind: 'dispositif' as const,
        editionId,
        blockId,
        dispositifId,
        oldRevision: printed ?? change.oldRevision,
        newRevision,
        openedAt: now,
      }
    })
  await tx.proposal.createMany({ data: rows })
  return { proposals: rows.length, editionIds }
}

const distinctBlocks = <T extends { blockId: string }>(uses: readonly T[]): T[] => [
  ...new Map(uses.map(use => [use.blockId, use])).values(),
]
