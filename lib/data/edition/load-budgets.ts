import { z } from 'zod'
import type { LengthBudget } from '@/lib/domain/bilan/copyfit'
import type { Db } from '../client'

const plannedSchema = z.object({
  rubriques: z.array(
    z.object({
      blocks: z.array(
        z.object({
          key: z.string(),
          words: z.int().nullable().default(null),
          lines: z.int().nullable().default(null),
        }),
      ),
    }),
  ),
})

/** The length that the page plan of its modèle allows each block of an edition, where it sets one. */
export const loadBudgets = async (db: Db, editionId: string): Promise<Map<string, LengthBudget>> => {
  const [edition, blocks] = await Promise.all([
    db.edition.findUnique({
      where: { id: editionId },
      select: { modeleVersion: { select: { content: true } } },
    }),
    db.block.findMany({
      where: { editionId, deletedAt: null, modeleKey: { not: null } },
      select: { id: true, modeleKey: true },
    }),
  ])
  const planned = new Map(
    plannedSchema
      .parse(edition?.modeleVersion.content ?? { rubriques: [] })
      .rubriques.flatMap(rubrique => rubrique.blocks)
      .map(({ key, words, lines }) => [key, { words, lines }]),
  )
  return new Map(
    blocks.flatMap(({ id, modeleKey }) => {
      const budget = modeleKey === null ? undefined : planned.get(modeleKey)
      return budget && (budget.words ?? budget.lines) !== null ? [[id, budget] as const] : []
    }),
  )
}
