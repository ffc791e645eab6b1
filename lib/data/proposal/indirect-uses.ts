import { blockSchema } from '@/lib/domain/bilan/block'
import { textFigures } from '@/lib/domain/bilan/collect-references'
import { type RichText, richTextSchema } from '@/lib/domain/bilan/rich-text'
import { valueNeeds } from '@/lib/domain/figure/needs'
import { territoryKey } from '@/lib/domain/territory/label'
import type { Db } from '../client'
import { keyOf } from '../edition/block-references'
import { listPinnedTexts } from './pins'

/** A value printed without a row of `block_references`: by the text of a dispositif, or by the head of a rubrique. */
export type IndirectUse = {
  editionId: string
  /** For a head, the first block of its rubrique: a proposal always has a block to lead to. */
  blockId: string
  indicator: string
  territoryKey: string
  periodKey: string
  /** What prints it: « texte du dispositif APA », « en-tête de la rubrique ». */
  via: string
}

const place = {
  select: {
    bilan: {
      select: {
        territory: {
          select: { kind: true, code: true, departement: { select: { kind: true, code: true } } },
        },
      },
    },
  },
} as const

type Placed = {
  bilan: {
    territory: {
      kind: 'departement' | 'canton' | 'commune' | 'epci'
      code: string
      departement: { kind: 'departement' | 'canton' | 'commune' | 'epci'; code: string } | null
    }
  }
}

/** Uses of these indicators (by code) through dispositif texts and heads of rubriques, whatever the edition's state. */
export const listIndirectUses = async (db: Db, indicators: readonly string[]): Promise<IndirectUse[]> =>
  indicators.length === 0
    ? []
    : [...(await throughDispositifs(db, indicators)), ...(await throughHeads(db, indicators))]

const figureUses = (
  texts: readonly RichText[],
  edition: Placed,
  indicators: readonly string[],
  at: { editionId: string; blockId: string; via: string },
): IndirectUse[] => {
  const { departement, ...self } = edition.bilan.territory
  const own = { self: territoryKey(self), departement: territoryKey(departement ?? self) }
  return textFigures(texts)
    .flatMap(valueNeeds)
    .filter(need => indicators.includes(need.indicator))
    .map(need => ({
      ...at,
      indicator: need.indicator,
      territoryKey: keyOf(need.territory, need.of, own),
      periodKey: need.period,
    }))
}

const throughDispositifs = async (db: Db, indicators: readonly string[]): Promise<IndirectUse[]> => {
  const holders = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM dispositifs
    WHERE EXISTS (
      SELECT 1 FROM jsonb_path_query(jsonb_build_array(short_text, medium_text, long_text), '$.**.indicator') AS used
      WHERE used #>> '{}' = ANY(${[...indicators]}))
    UNION SELECT dispositif_id FROM dispositif_versions
    WHERE EXISTS (
      SELECT 1 FROM jsonb_path_query(content, '$.**.indicator') AS used WHERE used #>> '{}' = ANY(${[...indicators]}))`
  if (holders.length === 0) return []
  const dispositifs = await db.dispositif.findMany({
    where: { id: { in: holders.map(({ id }) => id) } },
    select: { id: true, code: true, name: true, shortText: true, mediumText: true, longText: true },
  })
  const byCode = new Map(
    dispositifs.map(record => [
      record.code,
      { name: record.name, short: record.shortText, medium: record.mediumText, long: record.longText },
    ]),
  )
  // An edition may still print an earlier revision: its figures are those of that text.
  const pinned = await listPinnedTexts(
    db,
    dispositifs.map(({ id }) => id),
  )
  const blocks = await db.block.findMany({
    where: {
      type: 'dispositif',
      deletedAt: null,
      references: { some: { dispositifId: { in: dispositifs.map(({ id }) => id) } } },
    },
    select: { id: true, type: true, content: true, editionId: true, edition: place },
  })
  return blocks.flatMap(({ editionId, edition, ...stored }) => {
    const block = blockSchema.parse(stored)
    if (block.type !== 'dispositif' || block.content.local) return []
    const { dispositif, length } = block.content
    const found = pinned.get(`${editionId} ${dispositif}`) ?? byCode.get(dispositif)
    const text = found?.[length]
    if (!found || !text) return []
    const via = `texte du dispositif «\u00a0${found.name}\u00a0»`
    return figureUses([richTextSchema.parse(text)], edition, indicators, {
      editionId,
      blockId: block.id,
      via,
    })
  })
}

const throughHeads = async (db: Db, indicators: readonly string[]): Promise<IndirectUse[]> => {
  const holders = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM rubriques
    WHERE EXISTS (
      SELECT 1 FROM jsonb_path_query(jsonb_build_array(title, chapo), '$.**.indicator') AS used
      WHERE used #>> '{}' = ANY(${[...indicators]}))`
  if (holders.length === 0) return []
  const rubriques = await db.rubrique.findMany({
    where: { id: { in: holders.map(({ id }) => id) } },
    select: {
      editionId: true,
      title: true,
      chapo: true,
      edition: place,
      blocks: { where: { deletedAt: null }, orderBy: { position: 'asc' }, take: 1, select: { id: true } },
    },
  })
  return rubriques.flatMap(({ editionId, edition, title, chapo, blocks: [first] }) => {
    if (!first) return []
    const texts = [title, chapo].flatMap(text => (text === null ? [] : [richTextSchema.parse(text)]))
    return figureUses(texts, edition, indicators, {
      editionId,
      blockId: first.id,
      via: 'en-tête de la rubrique',
    })
  })
}
