import { blockSchema } from '@/lib/domain/bilan/block'
import { blockTexts } from '@/lib/domain/bilan/block-texts'
import { listsCommunes, textFigures, textReferences } from '@/lib/domain/bilan/collect-references'
import { valueNeeds } from '@/lib/domain/figure/needs'
import { territoryKey } from '@/lib/domain/territory/label'
import type { Db } from '../client'
import { keyOf } from '../edition/block-references'
import type { Use } from './describe-uses'
import {
  findDispositifsNaming,
  listDispositifTexts,
  listHeadsNaming,
  listTextsWithin,
  type Named,
  type PrintedText,
} from './printed-texts'
import { listReferringBlocks } from './referring-blocks'

/** Blocks that print a territory: by its name, by a figure of it, or in the list of the communes of its canton. */
export const listTerritoryUses = async (db: Db, territoryId: string): Promise<Use[]> => {
  const territory = await db.territory.findUnique({
    where: { id: territoryId },
    select: { kind: true, code: true, cantons: { select: { cantonId: true } } },
  })
  if (!territory) return []
  const key = territoryKey(territory)
  const direct = await listReferringBlocks(db, { territoryKey: key })
  const listed = await inLists(
    db,
    territory.cantons.map(({ cantonId }) => cantonId),
  )
  const texts = (await textsNaming(db, territoryId, { ref: [territory.code], territory: [key] })).filter(
    text => printsPlace(text, key),
  )
  return [
    ...listed.map(use => ({ ...use, via: 'liste des communes' })),
    ...texts.map(({ editionId, blockId, via }) => ({ editionId, blockId, via })),
    ...direct.map(use => ({ ...use, via: null })),
  ]
}

/** Editions of the bilans of these territories. */
const editionsOf = async (db: Db, territoryIds: readonly string[]): Promise<string[]> => {
  const rows = await db.edition.findMany({
    where: { bilan: { territoryId: { in: [...territoryIds] } } },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Blocks that list the communes of these cantons. */
const inLists = async (db: Db, cantonIds: readonly string[]) => {
  if (cantonIds.length === 0) return []
  const blocks = await db.block.findMany({
    where: { deletedAt: null, editionId: { in: await editionsOf(db, cantonIds) } },
    select: { id: true, type: true, content: true, editionId: true },
  })
  return blocks.flatMap(({ editionId, ...stored }) => {
    const block = blockSchema.parse(stored)
    const lists = block.type === 'communes' || listsCommunes(blockTexts(block))
    return lists ? [{ editionId, blockId: block.id }] : []
  })
}

/** Texts that may print it: those that name it, a commune by its code and another place by its key, and those of its own bilans. */
const textsNaming = async (db: Db, territoryId: string, named: Named): Promise<PrintedText[]> => [
  ...(await listDispositifTexts(db, await findDispositifsNaming(db, named))),
  ...(await listHeadsNaming(db, named)),
  ...(await listTextsWithin(db, await editionsOf(db, [territoryId]))),
]

const printsPlace = ({ texts, own }: PrintedText, key: string): boolean =>
  textReferences(texts).places.some(place => keyOf(place, place, own) === key) ||
  textFigures(texts)
    .flatMap(valueNeeds)
    .some(need => keyOf(need.territory, need.of, own) === key)
