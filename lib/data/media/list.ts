import { isProblem, worstStanding } from '@/lib/domain/media/consent-standing'
import { type MediaFilter, readMediaFilter } from '@/lib/domain/media/filter'
import type { MediaRow } from '@/lib/domain/record/table/medias'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { answering, limited, orderedBy, type PageAsked } from '../record/page'
import { cardSelect } from './medias'
import { listRights, listShowing, todayOf } from './rights'

const orders = {
  date: 'm.created_at',
  photo: 'coalesce(m.alternative, m.file_name) COLLATE "fr-x-icu"',
  credit: 'm.credit COLLATE "fr-x-icu"',
  editions: 'editions',
  poids: 'm.bytes',
}

const searched = "concat_ws(' ', m.alternative, m.credit, m.file_name)"

/** « accords »: photos whose consent must be asked for, found by the rules of the domain. */
const filtered = async (db: Db, filter: MediaFilter | null, today: string): Promise<Prisma.Sql> => {
  switch (filter) {
    case null:
      return Prisma.sql`m.archived_at IS NULL`
    case 'a-decrire':
      return Prisma.sql`m.archived_at IS NULL AND m.alternative IS NULL`
    case 'personnes':
      return Prisma.sql`m.archived_at IS NULL AND m.shows_persons`
    case 'archives':
      return Prisma.sql`m.archived_at IS NOT NULL`
    case 'accords': {
      const showing = await listShowing(db)
      const ids = showing.filter(({ rights }) => isProblem(worstStanding(rights, today))).map(({ id }) => id)
      return Prisma.sql`m.archived_at IS NULL AND m.id = ANY(${ids}::uuid[])`
    }
  }
}

/** One page of photos, whether each may be shown, and how many editions print it. */
export const listMedias = async (
  db: Db,
  asked: PageAsked,
  now: Date,
): Promise<{ rows: MediaRow[]; total: number }> => {
  const today = todayOf(now)
  const where = Prisma.sql`${await filtered(db, readMediaFilter(asked.filters?.etat), today)}
    AND ${answering(searched, asked.query)}`
  const [rows, counted] = await Promise.all([
    db.$queryRaw<Omit<MediaRow, 'standing'>[]>`
      SELECT m.id, m.file_name AS "fileName", m.alternative, m.credit, m.width, m.height, m.focal_x AS "focalX",
        m.focal_y AS "focalY", m.fictitious, m.bytes, m.archived_at IS NOT NULL AS archived,
        to_char(m.created_at AT TIME ZONE 'Europe/Paris', 'DD/MM/YYYY') AS "createdOn",
        (SELECT count(DISTINCT r.edition_id)::int FROM block_references r WHERE r.media_id = m.id) AS editions
      FROM medias m WHERE ${where} ${orderedBy(asked, orders, 'm.created_at DESC, m.id DESC')} ${limited(asked)}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM medias m WHERE ${where}`,
  ])
  const rights = await listRights(
    db,
    rows.map(({ id }) => id),
  )
  return {
    total: counted[0]?.total ?? 0,
    rows: rows.map(row => ({
      ...row,
      standing: worstStanding(rights.get(row.id) ?? { shows: false, consents: [] }, today),
    })),
  }
}

/** Photos by identifier, archived ones included: a block may still print one. */
export const listMediaCards = (db: Db, ids: readonly string[]) =>
  db.media.findMany({ where: { id: { in: [...ids] } }, select: cardSelect })
