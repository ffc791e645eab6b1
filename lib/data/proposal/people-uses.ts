import { type Block, blockSchema } from '@/lib/domain/bilan/block'
import { blockTexts } from '@/lib/domain/bilan/block-texts'
import { namesElus } from '@/lib/domain/bilan/collect-references'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import type { Db } from '../client'
import type { Use } from './describe-uses'
import { listTextsWithin } from './printed-texts'
import { listReferringBlocks } from './referring-blocks'

/** Blocks that print a média; a dispositif’s own photo is not printed by itself. */
export const listMediaUses = async (db: Db, mediaId: string): Promise<Use[]> => {
  const rows = await listReferringBlocks(db, { mediaId })
  return rows.map(row => ({ ...row, via: null }))
}

/**
 * Blocks that print an élu. Élus sign by canton, so a draft prints those in office today; what was submitted prints those
 * of its revision, whoever sits there now.
 */
export const listEluUses = async (db: Db, eluId: string, now: Date): Promise<Use[]> => {
  const editions = await db.$queryRaw<{ id: string; email: string | null }[]>`
    SELECT e.id, u.email FROM elus u
    JOIN bilans i ON i.territory_id = u.territory_id
    JOIN editions e ON e.bilan_id = i.id
    LEFT JOIN revisions r ON r.id = e.current_revision_id
    WHERE u.id = ${eluId}::uuid AND CASE WHEN e.status = 'brouillon'
      THEN u.archived_at IS NULL AND ${parisDate(now)}::date
        BETWEEN coalesce(u.starts_on, '-infinity') AND coalesce(u.ends_on, 'infinity')
      ELSE r.resolved -> 'elus' @> jsonb_build_array(jsonb_build_object('id', u.id)) END`
  if (editions.length === 0) return []
  const mailed = editions.some(({ email }) => email !== null)
  const editionIds = editions.map(({ id }) => id)
  const blocks = await db.block.findMany({
    where: { editionId: { in: editionIds }, deletedAt: null },
    select: { id: true, type: true, content: true, editionId: true },
  })
  const texts = await listTextsWithin(db, editionIds)
  return [
    ...texts
      .filter(text => namesElus(text.texts))
      .map(({ editionId, blockId, via }) => ({ editionId, blockId, via })),
    ...blocks
      .filter(({ editionId: _edition, ...stored }) => printsElus(blockSchema.parse(stored), mailed))
      .map(({ id, editionId }) => ({ editionId, blockId: id, via: null })),
  ]
}

/** A signed édito, a text that names the élus, and the contacts, which give the addresses of those who have one. */
const printsElus = (block: Block, mailed: boolean): boolean =>
  (block.type === 'edito' && block.content.signed) ||
  (block.type === 'contact' && mailed) ||
  namesElus(blockTexts(block))

/** Blocks that print what a groupe sent, under its name. */
export const listGroupeUses = async (db: Db, groupeId: string): Promise<Use[]> => {
  const rows = await db.$queryRaw<{ id: string; edition_id: string }[]>`
    SELECT b.id, b.edition_id FROM groupes g JOIN blocks b ON b.type = 'expression_groupes' AND b.deleted_at IS NULL
      AND b.content -> 'entries' @> jsonb_build_array(jsonb_build_object('groupe', g.name))
    WHERE g.id = ${groupeId}::uuid`
  return rows.map(({ id, edition_id }) => ({ editionId: edition_id, blockId: id, via: null }))
}
