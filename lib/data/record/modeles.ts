import type { ModeleRow } from '@/lib/domain/record/table/modeles'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { answering, limited, orderedBy, type PageAsked } from './page'

const orders = {
  nom: 'm.name COLLATE "fr-x-icu"',
  emetteur: 'm.issuer',
  versions: 'versions',
  date: 'v.last',
  bilans: 'bilans',
}

export const listModeles = async (
  db: Db,
  asked: PageAsked,
): Promise<{ rows: ModeleRow[]; total: number }> => {
  const where = Prisma.sql`m.archived_at IS NULL AND ${answering("concat_ws(' ', m.name, m.code)", asked.query)}`
  const [rows, counted] = await Promise.all([
    db.$queryRaw<ModeleRow[]>`
      SELECT m.code, m.name, m.issuer::text AS issuer, v.count AS versions,
        to_char(v.last AT TIME ZONE 'Europe/Paris', 'DD/MM/YYYY') AS "changedOn", c.titles AS collections, c.bilans
      FROM modeles m
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS count, max(created_at) AS last FROM modele_versions WHERE modele_id = m.id) v
      CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(c.title ORDER BY c.title), '{}') AS titles,
          coalesce(sum((SELECT count(*) FROM bilans b WHERE b.collection_id = c.id)), 0)::int AS bilans
        FROM collections c JOIN modele_versions o ON o.id = c.modele_version_id
        WHERE o.modele_id = m.id AND c.archived_at IS NULL) c
      WHERE ${where} ${orderedBy(asked, orders, 'm.name COLLATE "fr-x-icu", m.id')} ${limited(asked)}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM modeles m WHERE ${where}`,
  ])
  return { rows, total: counted[0]?.total ?? 0 }
}
