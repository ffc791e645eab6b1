import type { DispositifRow } from '@/lib/domain/record/table/dispositifs'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { cardSelect } from '../media/medias'
import { rightsSelect } from '../media/rights'
import { answering, inState, limited, orderedBy, type PageAsked } from './page'

const orders = {
  nom: 'd.name',
  sigle: 'd.acronym',
  ambition: 'a.name',
  pacte: 'p.position',
  indicateurs: 'indicators',
}

export const listDispositifs = async (
  db: Db,
  asked: PageAsked,
): Promise<{ rows: DispositifRow[]; total: number }> => {
  const from = Prisma.sql`FROM dispositifs d LEFT JOIN ambitions a ON a.id = d.ambition_id
    LEFT JOIN pactes p ON p.id = a.pacte_id LEFT JOIN services s ON s.id = d.service_id`
  const where = Prisma.sql`${inState('d.archived_at', asked)}
    AND ${answering("concat_ws(' ', d.name, d.acronym, d.code)", asked.query)}`
  const [rows, counted] = await Promise.all([
    db.$queryRaw<DispositifRow[]>`
      SELECT d.id, d.code, d.name, d.acronym, a.name AS ambition, p.name AS pacte, s.name AS service,
        (SELECT count(*)::int FROM indicators i WHERE i.dispositif_id = d.id AND i.archived_at IS NULL) AS indicators,
        d.archived_at IS NOT NULL AS archived
      ${from} WHERE ${where} ${orderedBy(asked, orders, 'd.name, d.id')} ${limited(asked)}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${from} WHERE ${where}`,
  ])
  return { rows, total: counted[0]?.total ?? 0 }
}

/** A dispositif as it may be shown to anyone who reads records: its internal notes are not selected here. */
export const findDispositif = (db: Db, code: string) =>
  db.dispositif.findUnique({
    where: { code },
    select: {
      code: true,
      name: true,
      acronym: true,
      shortText: true,
      mediumText: true,
      longText: true,
      audience: true,
      conditions: true,
      link: true,
      source: true,
      ambition: { select: { name: true, pacte: { select: { name: true } } } },
      service: { select: { name: true } },
      photo: { select: { ...cardSelect, ...rightsSelect } },
      forbidden: { select: { wording: true, reason: true }, orderBy: { wording: 'asc' } },
      orientations: { select: { orientation: { select: { name: true } } } },
      indicators: { select: { code: true, labelMany: true }, orderBy: { labelMany: 'asc' } },
    },
  })
