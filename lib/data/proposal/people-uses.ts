import type { Db } from '../client'
import type { Use } from './describe-uses'

/** Blocks that print a média; a dispositif’s own photo is not printed by itself. */
export const listMediaUses = async (db: Db, mediaId: string): Promise<Use[]> => {
  const rows = await db.blockReference.findMany({
    where: { mediaId },
    distinct: ['blockId'],
    select: { editionId: true, blockId: true },
  })
  return rows.map(row => ({ ...row, via: null }))
}

/** Blocks that print an élu: the signed éditos of their territory, and the texts that name its élus. */
export const listEluUses = async (db: Db, eluId: string): Promise<Use[]> => {
  const rows = await db.$queryRaw<{ edition_id: string; id: string }[]>`
    SELECT b.id, b.edition_id FROM elus u
    JOIN bilans i ON i.territory_id = u.territory_id
    JOIN editions e ON e.bilan_id = i.id
    JOIN blocks b ON b.edition_id = e.id AND b.deleted_at IS NULL
    WHERE u.id = ${eluId}::uuid AND (
      (b.type = 'edito' AND b.content ->> 'signed' = 'true')
      OR jsonb_path_exists(b.content, '$.**.token ? (@.kind == "elus")'))`
  return rows.map(row => ({ editionId: row.edition_id, blockId: row.id, via: null }))
}
