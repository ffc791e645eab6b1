import type { Viewer } from '@/lib/domain/policy/role'
import type { Db } from '../client'

const select = {
  id: true,
  name: true,
  roles: { where: { revokedAt: null }, select: { role: true } },
  services: { select: { serviceId: true } },
} as const

type Row = {
  id: string
  name: string
  roles: { role: Viewer['roles'][number] }[]
  services: { serviceId: string }[]
}

const viewerOf = ({ id, name, roles, services }: Row): Viewer => ({
  id,
  name,
  roles: [...new Set(roles.map(({ role }) => role))],
  // Values depend on services only: a canton gives no right over them.
  territoryIds: [],
  serviceIds: services.map(({ serviceId }) => serviceId),
})

/** Who sent a file, with the rights they have now; null when the account was closed since. */
export const findAuthor = async (db: Db, id: string): Promise<Viewer | null> => {
  const row = await db.user.findFirst({ where: { id, disabledAt: null }, select })
  return row && viewerOf(row)
}

/** The account that a command acts for, by its address. */
export const findAuthorByEmail = async (db: Db, email: string): Promise<Viewer | null> => {
  const row = await db.user.findFirst({
    where: { email: email.trim().toLowerCase(), disabledAt: null },
    select,
  })
  return row && viewerOf(row)
}

/** The accounts that may enter values, for a command that names none. */
export const listAuthors = async (db: Db): Promise<Viewer[]> => {
  const rows = await db.user.findMany({
    where: { disabledAt: null, roles: { some: { role: 'service', revokedAt: null } } },
    select,
    orderBy: { email: 'asc' },
    take: 20,
  })
  return rows.map(viewerOf)
}
