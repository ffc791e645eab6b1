import { type BlockType, rubriqueSchema } from '@/lib/domain/bilan/block'
import type { BlockState } from '@/lib/domain/bilan/working-copy'
import type { WorkingSnapshot } from '@/lib/domain/edition/working-snapshot'
import type { Db } from '../client'

export type StoredWorkingCopy = {
  snapshot: WorkingSnapshot
  blocks: Record<string, BlockState>
  /** Key in the modèle by identifier, of rubriques and blocks that came from it. */
  origins: ReadonlyMap<string, string>
}

/** Rubriques and blocks of an edition in order, with their revision numbers. */
export const loadWorkingCopy = async (db: Db, editionId: string): Promise<StoredWorkingCopy> => {
  const rubriques = await db.rubrique.findMany({
    where: { editionId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      page: true,
      title: true,
      chapo: true,
      revision: true,
      modeleKey: true,
      ambition: { select: { code: true } },
      blocks: {
        where: { deletedAt: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          type: true,
          content: true,
          common: true,
          modeleKey: true,
          revision: true,
          updatedAt: true,
          updatedBy: { select: { name: true } },
        },
      },
    },
  })
  const stored = rubriques.flatMap(rubrique => rubrique.blocks)
  const origins = new Map(
    [...rubriques, ...stored].flatMap(({ id, modeleKey }) => (modeleKey ? [[id, modeleKey] as const] : [])),
  )
  return {
    snapshot: {
      rubriques: rubriques.map(({ id, page, title, chapo, ambition, blocks }) =>
        rubriqueSchema.parse({
          id,
          page,
          title,
          chapo,
          ambition: ambition?.code ?? null,
          blocks: blocks.map(block => ({
            id: block.id,
            type: block.type satisfies BlockType,
            content: block.content,
          })),
        }),
      ),
      revisions: Object.fromEntries([...rubriques, ...stored].map(({ id, revision }) => [id, revision])),
      origins: Object.fromEntries(origins),
    },
    origins,
    blocks: Object.fromEntries(
      stored.map(block => [
        block.id,
        {
          revision: block.revision,
          updatedBy: block.updatedBy?.name ?? null,
          updatedAt: block.updatedAt.toISOString(),
          common: block.common,
        },
      ]),
    ),
  }
}
