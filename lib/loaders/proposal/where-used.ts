import 'server-only'
import { db } from '@/lib/data/client'
import { describeUses, type Use } from '@/lib/data/proposal/describe-uses'
import { listDispositifUses } from '@/lib/data/proposal/dispositif-uses'
import { listEluUses, listMediaUses } from '@/lib/data/proposal/people-uses'
import { findValueCell } from '@/lib/data/proposal/value-cell'
import { listValueUses } from '@/lib/data/proposal/value-uses'
import { can } from '@/lib/domain/policy/can'
import type { WhereUsed } from '@/lib/domain/proposal/use'
import { requirePermission } from '../record/gate'

/** Where a record is printed: what this person may open, and how many other editions there are. */
const whereUsed = async (list: () => Promise<Use[]>): Promise<WhereUsed> => {
  const viewer = await requirePermission('record.read')
  const all = await describeUses(db(), await list())
  const uses = all.filter(({ territoryId, status }) => can(viewer, 'edition.read', { territoryId, status }))
  return { uses, hidden: all.length - uses.length, canDraft: can(viewer, 'edition.edit') }
}

export const loadIndicatorUses = (indicator: { id: string; code: string }): Promise<WhereUsed> =>
  whereUsed(() => listValueUses(db(), indicator, null))

/** Of the cell of a value: its corrections print in the same places. */
export const loadValueUses = (valueId: string): Promise<WhereUsed> =>
  whereUsed(async () => {
    const cell = await findValueCell(db(), valueId)
    return cell ? listValueUses(db(), cell.indicator, cell) : []
  })

export const loadDispositifUses = (dispositif: { id: string; code: string }): Promise<WhereUsed> =>
  whereUsed(() => listDispositifUses(db(), dispositif))

export const loadMediaUses = (mediaId: string): Promise<WhereUsed> =>
  whereUsed(() => listMediaUses(db(), mediaId))

export const loadEluUses = (eluId: string): Promise<WhereUsed> => whereUsed(() => listEluUses(db(), eluId))
