import { blockSchema } from '@/lib/domain/bilan/block'
import { blockPlace } from '@/lib/domain/bilan/place'
import type { RecordUse } from '@/lib/domain/proposal/use'
import { territoryLabel } from '@/lib/domain/territory/label'
import type { Db } from '../client'

export type Use = { editionId: string; blockId: string; via: string | null }

/** The editions of these uses with their blocks in reading order, cantons in French order. */
export const describeUses = async (db: Db, uses: readonly Use[]): Promise<RecordUse[]> => {
  if (uses.length === 0) return []
  const editions = await db.edition.findMany({
    where: { id: { in: [...new Set(uses.map(use => use.editionId))] } },
    orderBy: [{ bilan: { territory: { name: 'asc' } } }, { number: 'desc' }],
    select: {
      id: true,
      number: true,
      status: true,
      bilan: {
        select: {
          territoryId: true,
          collection: { select: { slug: true, title: true } },
          territory: { select: { slug: true, kind: true, code: true, name: true, liaison: true } },
        },
      },
    },
  })
  const blocks = await db.block.findMany({
    where: { id: { in: uses.map(use => use.blockId) }, deletedAt: null },
    orderBy: [{ rubrique: { position: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      type: true,
      content: true,
      editionId: true,
      rubriqueId: true,
      rubrique: { select: { page: true } },
    },
  })
  const via = new Map(uses.map(use => [use.blockId, use.via]))
  return editions.map(({ id, bilan, ...edition }) => ({
    ...edition,
    editionId: id,
    collection: bilan.collection,
    territoryId: bilan.territoryId,
    territory: { slug: bilan.territory.slug, label: territoryLabel(bilan.territory) },
    blocks: blocks
      .filter(block => block.editionId === id)
      .map(({ rubriqueId, rubrique, editionId: _edition, ...stored }) => ({
        id: stored.id,
        label: blockPlace(rubriqueId, blockSchema.parse(stored)).label,
        page: rubrique.page,
        via: via.get(stored.id) ?? null,
      })),
  }))
}
