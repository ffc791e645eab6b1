import { blockSchema } from '@/lib/domain/bilan/block'
import { type RichText, richTextSchema } from '@/lib/domain/bilan/rich-text'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import type { OwnKeys } from '../edition/block-references'
import { ownKeysOf, ownPlace } from '../edition/own-keys'
import { listPinnedTexts } from './pins'
import { referring } from './referring-blocks'

/**
 * Texts that pages print and that no row of `block_references` follows: heads of rubriques, texts of dispositifs. They
 * are few; those that name a record are found in their JSON.
 */
export type PrintedText = {
  editionId: string
  /** For a head, the first block of its rubrique: there is always a block to lead to. */
  blockId: string
  own: OwnKeys
  texts: RichText[]
  /** What prints it: « texte du dispositif APA », « en-tête de la rubrique ». */
  via: string
}

/** Where a token says the record it names. */
const tokenKeys = ['indicator', 'territory', 'ref'] as const
type TokenKey = (typeof tokenKeys)[number]

/** Codes or keys to look for, by where tokens say them. */
export type Named = Partial<Record<TokenKey, readonly string[]>>

/** SQL: whether some token of this JSON names one of these. */
const names = (json: string, named: Named): Prisma.Sql =>
  Prisma.join(
    tokenKeys.flatMap(key => {
      const values = named[key]
      if (!values) return []
      return Prisma.sql`EXISTS (
        SELECT 1 FROM jsonb_path_query(${Prisma.raw(json)}, ${Prisma.raw(`'$.**.${key}'`)}) AS found
        WHERE found #>> '{}' = ANY(${[...values]}))`
    }),
    ' OR ',
  )

const dispositifTexts = 'jsonb_build_array(short_text, medium_text, long_text)'

/** Dispositifs one of whose texts names these, now or in the words that some edition still prints. */
export const findDispositifsNaming = async (db: Db, named: Named): Promise<string[]> => {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM dispositifs WHERE ${names(dispositifTexts, named)}
    UNION SELECT dispositif_id FROM dispositif_versions WHERE ${names('content', named)}`
  return rows.map(({ id }) => id)
}

/** The texts of these dispositifs, block by block that prints one. */
export const listDispositifTexts = async (
  db: Db,
  dispositifIds: readonly string[],
): Promise<PrintedText[]> =>
  dispositifIds.length === 0
    ? []
    : textsOfBlocks(db, await referring(db, { dispositifId: { in: [...dispositifIds] } }))

/** Every head and every dispositif text that some editions print. */
export const listTextsWithin = async (db: Db, editionIds: readonly string[]): Promise<PrintedText[]> => {
  const within = { editionId: { in: [...editionIds] } }
  return [...(await textsOfBlocks(db, within)), ...(await listHeads(db, within))]
}

/** The dispositif texts that blocks print, in the words of their edition: it may still say an earlier revision. */
const textsOfBlocks = async (db: Db, where: Prisma.BlockWhereInput): Promise<PrintedText[]> => {
  const rows = await db.block.findMany({
    where: { ...where, type: 'dispositif', deletedAt: null },
    select: { id: true, type: true, content: true, editionId: true, edition: ownPlace },
  })
  const blocks = rows.flatMap(({ editionId, edition, ...stored }) => {
    const { id, type, content } = blockSchema.parse(stored)
    // Worded locally, it is its own text: `block_references` follows it.
    return type === 'dispositif' && !content.local ? [{ id, content, editionId, edition }] : []
  })
  if (blocks.length === 0) return []
  const dispositifs = await db.dispositif.findMany({
    where: { code: { in: [...new Set(blocks.map(({ content }) => content.dispositif))] } },
    select: { id: true, code: true, name: true, shortText: true, mediumText: true, longText: true },
  })
  const current = new Map(
    dispositifs.map(({ code, name, shortText, mediumText, longText }) => [
      code,
      { name, short: shortText, medium: mediumText, long: longText },
    ]),
  )
  const pinned = await listPinnedTexts(
    db,
    dispositifs.map(({ id }) => id),
  )
  return blocks.flatMap(({ id, content: { dispositif, length }, editionId, edition }) => {
    const said = pinned.get(`${editionId} ${dispositif}`) ?? current.get(dispositif)
    const text = said?.[length]
    if (!said || !text) return []
    const via = `texte du dispositif «\u00a0${said.name}\u00a0»`
    return [{ editionId, blockId: id, own: ownKeysOf(edition), texts: [richTextSchema.parse(text)], via }]
  })
}

/** Heads of rubriques that name these. */
export const listHeadsNaming = async (db: Db, named: Named): Promise<PrintedText[]> => {
  const holders = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM rubriques WHERE ${names('jsonb_build_array(title, chapo)', named)}`
  return holders.length === 0 ? [] : listHeads(db, { id: { in: holders.map(({ id }) => id) } })
}

const listHeads = async (db: Db, where: Prisma.RubriqueWhereInput): Promise<PrintedText[]> => {
  const rubriques = await db.rubrique.findMany({
    where,
    select: {
      editionId: true,
      title: true,
      chapo: true,
      edition: ownPlace,
      blocks: { where: { deletedAt: null }, orderBy: { position: 'asc' }, take: 1, select: { id: true } },
    },
  })
  return rubriques.flatMap(({ editionId, edition, title, chapo, blocks: [first] }) => {
    const texts = [title, chapo].flatMap(text => (text === null ? [] : [richTextSchema.parse(text)]))
    return first
      ? [{ editionId, blockId: first.id, own: ownKeysOf(edition), texts, via: 'en-tête de la rubrique' }]
      : []
  })
}
