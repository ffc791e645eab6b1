import type { ResolveInput } from '@/lib/domain/bilan/resolve-input'
import type { BlockState } from '@/lib/domain/bilan/working-copy'
import type { WorkingSnapshot } from '@/lib/domain/edition/working-snapshot'
import type { Db } from '../client'
import { countAccepted } from '../proposal/decide'
import { type FrameSettings, loadFrame } from './load-frame'
import { loadRecords } from './load-records'
import { loadWorkingCopy } from './load-working-copy'

export type Working = {
  input: ResolveInput
  snapshot: WorkingSnapshot
  /** By block: revision to save against, who saved last. */
  blocks: Record<string, BlockState>
  modele: { code: string; version: number }
  /** Proposals accepted when it was read: one more, and it prints something else. */
  accepted: number
}

/** The working copy of an edition with all the records it names; null when there is no such edition. */
export const loadWorking = async (
  db: Db,
  editionId: string,
  settings: FrameSettings,
): Promise<Working | null> => {
  const frame = await loadFrame(db, editionId, settings)
  if (!frame) return null
  const { snapshot, blocks } = await loadWorkingCopy(db, editionId)
  const records = await loadRecords(db, snapshot.rubriques, {
    editionId,
    selfId: frame.territoryId,
    selfKind: frame.input.territory.kind,
    departementId: frame.departementId,
  })
  return {
    input: { ...frame.input, rubriques: snapshot.rubriques, ...records },
    snapshot,
    blocks,
    modele: frame.modele,
    accepted: await countAccepted(db, editionId),
  }
}
