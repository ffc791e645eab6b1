import type { MediaFilter } from '@/lib/domain/media/details'
import type { Db } from '../client'
import type { PageAsked } from '../record/page'
import { cardSelect } from './medias'
import { rightsOf, rightsSelect } from './rights'

type Asked = Pick<PageAsked, 'query' | 'page' | 'pageSize'> & {
  filter: MediaFilter | null
  /** Photos whose consent must be asked for: found by the rules of the domain. */
  ids?: readonly string[]
}

const filterOf = ({ filter, ids = [] }: Asked) => {
  switch (filter) {
    case null:
      return { archivedAt: null }
    case 'a-decrire':
      return { archivedAt: null, alternative: null }
    case 'personnes':
      return { archivedAt: null, shows: true }
    case 'accords':
      return { archivedAt: null, id: { in: [...ids] } }
    case 'archives':
      return { archivedAt: { not: null } }
  }
}

/** One page of photos, the latest first. */
export const listMediaPage = async (db: Db, asked: Asked) => {
  const words = { contains: asked.query, mode: 'insensitive' as const }
  const where = {
    ...filterOf(asked),
    OR: asked.query ? [{ alternative: words }, { credit: words }, { fileName: words }] : undefined,
  }
  const [rows, total] = await Promise.all([
    db.media.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (asked.page - 1) * asked.pageSize,
      take: asked.pageSize,
      select: { ...cardSelect, archivedAt: true, ...rightsSelect },
    }),
    db.media.count({ where }),
  ])
  return {
    total,
    rows: rows.map(({ shows, consents, ...card }) => ({ ...card, rights: rightsOf({ shows, consents }) })),
  }
}

/** Photos by identifier, archived ones included: a block may still print one. */
export const listMediaCards = (db: Db, ids: readonly string[]) =>
  db.media.findMany({ where: { id: { in: [...ids] } }, select: cardSelect })
