import { blockSchema } from '@/lib/domain/bilan/block'
import { type RichText, richTextSchema } from '@/lib/domain/bilan/rich-text'
import { aspectsInBlock, aspectsInTexts, type PrintedAspect } from '@/lib/domain/dispositif/printed'
import type { Db } from '../client'

export type DispositifUse = {
  editionId: string
  blockId: string
  /** What of the dispositif is printed there. */
  aspects: PrintedAspect[]
  via: string | null
}

/** Every block that prints something of a dispositif: by presenting it, by naming it, or through another's text. */
export const listDispositifUses = async (
  db: Db,
  dispositif: { id: string; code: string },
): Promise<DispositifUse[]> => {
  const naming = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM dispositifs
    WHERE id <> ${dispositif.id}::uuid AND EXISTS (
      SELECT 1 FROM jsonb_path_query(jsonb_build_array(short_text, medium_text, long_text), '$.**.ref') AS named
      WHERE named #>> '{}' = ${dispositif.code})`
  const texts = await textsOf(
    db,
    naming.map(({ id }) => id),
  )
  const blocks = await db.block.findMany({
    where: {
      deletedAt: null,
      references: { some: { dispositifId: { in: [dispositif.id, ...naming.map(({ id }) => id)] } } },
    },
    select: { id: true, type: true, content: true, editionId: true },
  })
  const inBlocks = blocks.flatMap(({ editionId, ...stored }): DispositifUse[] => {
    const block = blockSchema.parse(stored)
    const aspects = aspectsInBlock(
      block,
      dispositif.code,
      (code, length) => texts.get(code)?.[length] ?? null,
    )
    return aspects.length > 0 ? [{ editionId, blockId: block.id, aspects, via: null }] : []
  })
  return [...inBlocks, ...(await inHeads(db, dispositif.code))]
}

const textsOf = async (db: Db, ids: readonly string[]) => {
  const rows = await db.dispositif.findMany({
    where: { id: { in: [...ids] } },
    select: { code: true, shortText: true, mediumText: true, longText: true },
  })
  return new Map(
    rows.map(({ code, shortText, mediumText, longText }) => [
      code,
      { short: text(shortText), medium: text(mediumText), long: text(longText) },
    ]),
  )
}

const text = (stored: unknown): RichText | null => (stored === null ? null : richTextSchema.parse(stored))

const inHeads = async (db: Db, code: string): Promise<DispositifUse[]> => {
  const holders = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM rubriques WHERE EXISTS (
      SELECT 1 FROM jsonb_path_query(jsonb_build_array(title, chapo), '$.**.ref') AS named
      WHERE named #>> '{}' = ${code})`
  if (holders.length === 0) return []
  const rubriques = await db.rubrique.findMany({
    where: { id: { in: holders.map(({ id }) => id) } },
    select: {
      editionId: true,
      title: true,
      chapo: true,
      blocks: { where: { deletedAt: null }, orderBy: { position: 'asc' }, take: 1, select: { id: true } },
    },
  })
  return rubriques.flatMap(({ editionId, title, chapo, blocks: [first] }) => {
    const heads = [title, chapo].flatMap(stored => text(stored) ?? [])
    const aspects = aspectsInTexts(heads, code)
    return first && aspects.length > 0
      ? [{ editionId, blockId: first.id, aspects, via: 'en-tête de la rubrique' }]
      : []
  })
}
