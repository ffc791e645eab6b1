import type { Db } from '../client'

type Copy = {
  from: string
  to: string
  /** New block by the block it was copied from. */
  blocks: ReadonlyMap<string, string>
  at: Date
}

/**
 * A copied edition prints what the one before printed: its old values stay, and what was not answered there, or was left
 * without action on the published page, is asked again. What was kept stays kept.
 */
export const carryProposals = async (tx: Db, { from, to, blocks, at }: Copy): Promise<void> => {
  const rows = await tx.proposal.findMany({
    where: { editionId: from },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: {
      blockId: true,
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
  const byRecord = new Map<string, typeof rows>()
  for (const row of rows) {
    const { oldValue, dispositifId } = row
    const record = oldValue
      ? `${oldValue.indicatorId} ${oldValue.territoryId} ${oldValue.periodKey}`
      : (dispositifId ?? '')
    const known = byRecord.get(record) ?? []
    const sameMoment = known[0]?.decision === row.decision
    // The latest answer on a record is what the edition prints by.
    byRecord.set(record, sameMoment ? [...known, row] : [row])
  }
  const carried = [...byRecord.values()].flat().flatMap(({ oldValue: _cell, ...row }) => {
    const blockId = blocks.get(row.blockId)
    if (!blockId || row.decision === 'accepted') return []
    const copied = { ...row, editionId: to, blockId }
    const asked = {
      ...copied,
      openedAt: at,
      decision: null,
      decidedById: null,
      decidedAt: null,
      reason: null,
    }
    return [row.decision === 'kept' ? copied : asked]
  })
  const open = new Map(
    carried
      .filter(row => row.decision === null)
      .map(row => [`${row.blockId} ${row.newValueId ?? row.dispositifId}`, row]),
  )
  await tx.proposal.createMany({
    data: [...carried.filter(row => row.decision === 'kept'), ...open.values()],
  })
}
