import { blockSchema } from '@/lib/domain/bilan/block'
import { aspectsInBlock, aspectsInTexts, type PrintedAspect } from '@/lib/domain/dispositif/printed'
import type { Db } from '../client'
import type { Use } from './describe-uses'
import { findDispositifsNaming, listDispositifTexts, listHeadsNaming } from './printed-texts'
import { referring } from './referring-blocks'

export type DispositifUse = Use & {
  /** What of the dispositif is printed there. */
  aspects: PrintedAspect[]
}

/** Every block that prints something of a dispositif: by presenting it, by naming it, or through another's text. */
export const listDispositifUses = async (
  db: Db,
  { id, code }: { id: string; code: string },
): Promise<DispositifUse[]> => {
  const blocks = await db.block.findMany({
    where: { ...(await referring(db, { dispositifId: id })), deletedAt: null },
    select: { id: true, type: true, content: true, editionId: true },
  })
  const naming = (await findDispositifsNaming(db, { ref: [code] })).filter(other => other !== id)
  const texts = [...(await listDispositifTexts(db, naming)), ...(await listHeadsNaming(db, { ref: [code] }))]
  const uses = [
    ...blocks.map(({ editionId, ...stored }) => {
      const block = blockSchema.parse(stored)
      return { editionId, blockId: block.id, via: null, aspects: aspectsInBlock(block, code) }
    }),
    ...texts.map(({ editionId, blockId, via, texts: said }) => ({
      editionId,
      blockId,
      via,
      aspects: aspectsInTexts(said, code),
    })),
  ]
  return uses.filter(({ aspects }) => aspects.length > 0)
}
