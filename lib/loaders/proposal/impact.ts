import type { Db } from '@/lib/data/client'
import { findDispositifKey } from '@/lib/data/proposal/dispositif-name'
import { listDispositifUses } from '@/lib/data/proposal/dispositif-uses'
import { listEditionStatuses } from '@/lib/data/proposal/edition-statuses'
import { listUses } from '@/lib/data/proposal/record-uses'
import { findCurrentValue } from '@/lib/data/proposal/value-cell'
import { listChangedUses } from '@/lib/data/proposal/value-uses'
import { countImpact, type Impact, proposedStatuses } from '@/lib/domain/proposal/impact'
import type { UsedKind } from '@/lib/domain/proposal/use'

/** What a change is about: one figure, the words of a dispositif, or what a record says of itself. */
export type ImpactAsked =
  | { indicator: string; territory: string; period: string }
  | { valueId: string }
  | { dispositif: string }
  | { record: { kind: UsedKind; id: string } }

/** How many editions would be asked, were this record changed now. */
export const loadImpact = async (db: Db, asked: ImpactAsked): Promise<Impact> => {
  const ids = await editionsOf(db, asked)
  const statuses = await listEditionStatuses(db, ids)
  return countImpact([...statuses].map(([editionId, status]) => ({ editionId, status })))
}

const editionsOf = async (db: Db, asked: ImpactAsked): Promise<string[]> => {
  if ('dispositif' in asked) return dispositifEditions(db, asked.dispositif)
  if (!('record' in asked)) return valueEditions(db, asked)
  const { kind, id } = asked.record
  return (await listUses(db, kind, id, new Date())).map(use => use.editionId)
}

const valueEditions = async (
  db: Db,
  asked: Exclude<ImpactAsked, { dispositif: string } | { record: unknown }>,
): Promise<string[]> => {
  const id = 'valueId' in asked ? asked.valueId : await findCurrentValue(db, asked)
  if (!id) return []
  const uses = await listChangedUses(db, [{ oldValueId: id, newValueId: null }], proposedStatuses)
  return uses.map(use => use.editionId)
}

const dispositifEditions = async (db: Db, code: string): Promise<string[]> => {
  const found = await findDispositifKey(db, code)
  return found ? (await listDispositifUses(db, found)).map(use => use.editionId) : []
}
