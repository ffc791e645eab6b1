import 'server-only'
import { db } from '@/lib/data/client'
import { describeUses, type Use } from '@/lib/data/proposal/describe-uses'
import { listUses } from '@/lib/data/proposal/record-uses'
import { findValueCell } from '@/lib/data/proposal/value-cell'
import { listValueUses } from '@/lib/data/proposal/value-uses'
import { can } from '@/lib/domain/policy/can'
import type { UsedKind, WhereUsed } from '@/lib/domain/proposal/use'
import { requirePermission } from '../record/gate'

/** Where a record is printed: what this person may open, and how many other editions there are. */
const whereUsed = async (list: () => Promise<Use[]>): Promise<WhereUsed> => {
  const viewer = await requirePermission('record.read')
  const all = await describeUses(db(), await list())
  const uses = all.filter(({ territoryId, status }) => can(viewer, 'edition.read', { territoryId, status }))
  return { uses, hidden: all.length - uses.length, canDraft: can(viewer, 'edition.edit') }
}

export const loadUses = (kind: UsedKind, id: string): Promise<WhereUsed> =>
  whereUsed(() => listUses(db(), kind, id, new Date()))

/** Of the cell of a value: its corrections print in the same places. */
export const loadValueUses = (valueId: string): Promise<WhereUsed> =>
  whereUsed(async () => {
    const cell = await findValueCell(db(), valueId)
    return cell ? listValueUses(db(), cell.indicator, cell) : []
  })
