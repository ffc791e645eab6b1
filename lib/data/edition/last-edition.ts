import { activeStatuses } from '@/lib/domain/edition/status'
import type { Db } from '../client'
import { loadWorkingCopy } from './load-working-copy'

/** Territory of a bilan, and its last edition in this version: what the next one starts from. */
export const findBilan = async (tx: Db, bilanId: string, version: 'standard' | 'falc') => {
  const bilan = await tx.bilan.findUnique({
    where: { id: bilanId },
    select: {
      id: true,
      territoryId: true,
      collection: {
        select: {
          dataStartYear: true,
          dataEndYear: true,
          modeleVersionId: true,
          modeleVersion: { select: { content: true } },
        },
      },
      editions: {
        where: { version },
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, number: true, status: true, modeleVersionId: true },
      },
    },
  })
  if (!bilan) return null
  const [last = null] = bilan.editions
  const { modeleVersionId, modeleVersion, ...years } = bilan.collection
  return {
    territoryId: bilan.territoryId,
    modeleVersionId,
    modeleContent: modeleVersion.content,
    years,
    last,
    active: last !== null && activeStatuses.includes(last.status),
  }
}

/** The working copy of an edition, to be copied. */
export const copyOf = async (tx: Db, editionId: string) => {
  const { snapshot, blocks, origins } = await loadWorkingCopy(tx, editionId)
  return {
    rubriques: snapshot.rubriques,
    origins,
    isCommon: (blockId: string) => blocks[blockId]?.common ?? false,
  }
}
