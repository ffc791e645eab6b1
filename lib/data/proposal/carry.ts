import { keepsOld } from '@/lib/domain/proposal/decision'
import type { Db } from '../client'
import { listDispositifUses } from './dispositif-uses'
import { listChangedUses } from './value-uses'

type Copy = { from: string; to: string; at: Date }

/**
 * A copied edition prints what the one before printed: its old values stay, and what was not answered there, or was left
 * without action on the published page, is asked again. What was kept stays kept. Of each block that prints the record:
 * the one that was asked about may have gone, or print it no more.
 */
export const carryProposals = async (tx: Db, { from, to, at }: Copy): Promise<void> => {
  // The latest answer on a record is what the edition prints by.
  const latest = (await listLatest(tx, from)).filter(({ decision }) => keepsOld(decision))
  if (latest.length === 0) return
  const blocks = await listPrinting(tx, to, latest)
  const asked = { openedAt: at, decision: null, decidedById: null, decidedAt: null, reason: null }
  await tx.proposal.createMany({
    data: latest.flatMap(({ oldValue: _cell, ...row }, index) =>
      [...(blocks[index] ?? [])].map(blockId => ({
        ...row,
        ...(row.decision !== 'kept' && asked),
        editionId: to,
        blockId,
      })),
    ),
  })
}

/** The last proposal of each record. */
const listLatest = async (tx: Db, editionId: string) => {
  const rows = await tx.proposal.findMany({
    where: { editionId },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: {
      kind: true,
      oldValueId: true,
      newValueId: true,
      dispositifId: true,
      oldRevision: true,
      newRevision: true,
      openedAt: true,
      decision: true,
      decidedById: true,
      decidedAt: true,
      reason: true,
      oldValue: { select: { indicatorId: true, territoryId: true, periodKey: true } },
    },
  })
  const byRecord = new Map(
    rows.map(row => [
      row.oldValue
        ? `${row.oldValue.indicatorId} ${row.oldValue.territoryId} ${row.oldValue.periodKey}`
        : (row.dispositifId ?? ''),
      row,
    ]),
  )
  return [...byRecord.values()]
}

type Latest = Awaited<ReturnType<typeof listLatest>>

/** For each proposal, the blocks of this draft that print its record. */
const listPrinting = async (tx: Db, editionId: string, proposals: Latest): Promise<Set<string>[]> => {
  const changes = proposals.flatMap(({ oldValueId, newValueId }) =>
    oldValueId === null ? [] : [{ oldValueId, newValueId }],
  )
  const values = await listChangedUses(tx, changes, ['brouillon'])
  const ids = proposals.flatMap(({ dispositifId }) => dispositifId ?? [])
  const dispositifs = await tx.dispositif.findMany({
    where: { id: { in: ids } },
    select: { id: true, code: true },
  })
  const presented = new Map<string, Awaited<ReturnType<typeof listDispositifUses>>>()
  for (const dispositif of dispositifs) presented.set(dispositif.id, await listDispositifUses(tx, dispositif))
  return proposals.map(({ oldValueId, dispositifId }) => {
    const uses =
      oldValueId === null
        ? (presented.get(dispositifId ?? '') ?? [])
        : values.filter(use => use.oldValueId === oldValueId)
    return new Set(uses.filter(use => use.editionId === editionId).map(({ blockId }) => blockId))
  })
}
