import type { EluRow, GroupeRow } from '@/lib/domain/record/table/elus'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { cardSelect } from '../media/medias'
import { rightsSelect } from '../media/rights'
import { answering, inState, limited, orderedBy, type PageAsked } from './page'

const orders = { canton: 't.name', nom: 'e.printed_name', groupe: 'g.name', debut: 'e.starts_on' }

const from = Prisma.sql`FROM elus e
  LEFT JOIN territories t ON t.id = e.territory_id LEFT JOIN groupes g ON g.id = e.groupe_id`

const conditions = (asked: PageAsked): Prisma.Sql => {
  const groupe = asked.filters?.groupe
  return Prisma.sql`${inState('e.archived_at', asked)}
    AND ${answering("concat_ws(' ', e.printed_name, t.name, g.name, array_to_string(e.functions, ' '))", asked.query)}
    ${groupe ? Prisma.sql`AND g.id::text = ${groupe}` : Prisma.empty}`
}

export const listElus = async (db: Db, asked: PageAsked): Promise<{ rows: EluRow[]; total: number }> => {
  const [rows, counted] = await Promise.all([
    db.$queryRaw<EluRow[]>`
      SELECT e.id, e.printed_name AS "printedName", e.civility, e.functions, e.fictitious, t.name AS territory,
        g.name AS groupe, e.user_id IS NOT NULL AS account, e.archived_at IS NOT NULL AS archived,
        to_char(e.starts_on, 'DD/MM/YYYY') AS "startsOn", to_char(e.ends_on, 'DD/MM/YYYY') AS "endsOn"
      ${from} WHERE ${conditions(asked)} ${orderedBy(asked, orders, 't.name, e.position, e.id')} ${limited(asked)}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${from} WHERE ${conditions(asked)}`,
  ])
  return { rows, total: counted[0]?.total ?? 0 }
}

const eluSelect = {
  id: true,
  printedName: true,
  civility: true,
  functions: true,
  email: true,
  territoryId: true,
  groupeId: true,
  userId: true,
  photoId: true,
  startsOn: true,
  endsOn: true,
  position: true,
  fictitious: true,
  revision: true,
  archivedAt: true,
  territory: { select: { code: true, name: true } },
  groupe: { select: { name: true } },
  user: { select: { name: true, email: true } },
  photo: { select: { ...cardSelect, ...rightsSelect } },
} as const

export const findElu = (db: Db, id: string) => db.elu.findUnique({ where: { id }, select: eluSelect })

export const listGroupes = async (
  db: Db,
  asked: PageAsked,
): Promise<{ rows: GroupeRow[]; total: number }> => {
  const where = Prisma.sql`${inState('g.archived_at', asked)} AND ${answering('g.name', asked.query)}`
  const [rows, counted] = await Promise.all([
    db.$queryRaw<GroupeRow[]>`
      SELECT g.id, g.name, g.seats, g.reserved_signs AS "reservedSigns", g.fictitious,
        g.archived_at IS NOT NULL AS archived,
        (SELECT count(*)::int FROM elus e WHERE e.groupe_id = g.id AND e.archived_at IS NULL) AS elus
      FROM groupes g WHERE ${where}
      ${orderedBy(asked, { nom: 'g.name', sieges: 'g.seats', elus: 'elus' }, 'g.name')} ${limited(asked)}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM groupes g WHERE ${where}`,
  ])
  return { rows, total: counted[0]?.total ?? 0 }
}

export const findGroupe = (db: Db, id: string) =>
  db.groupe.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      seats: true,
      reservedSigns: true,
      fictitious: true,
      revision: true,
      archivedAt: true,
      elus: {
        where: { archivedAt: null },
        orderBy: [{ printedName: 'asc' }, { id: 'asc' }],
        select: { id: true, printedName: true, territory: { select: { name: true } } },
      },
    },
  })
