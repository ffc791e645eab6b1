import type { Db } from '@/lib/data/client'
import type { Viewer } from '@/lib/domain/policy/role'

/** The person of a demonstration account, as the atelier would see them signed in. */
export const viewerOf = async (db: Db, email: string): Promise<Viewer> => {
  const user = await db.user.findUniqueOrThrow({
    where: { email },
    select: {
      id: true,
      name: true,
      roles: { where: { revokedAt: null }, select: { role: true } },
      elu: { select: { territoryId: true } },
      services: { select: { serviceId: true } },
    },
  })
  return {
    id: user.id,
    name: user.name,
    roles: user.roles.map(grant => grant.role),
    territoryIds: user.elu?.territoryId ? [user.elu.territoryId] : [],
    serviceIds: user.services.map(member => member.serviceId),
  }
}

/** The people that a path from draft to publication takes, four eyes included. */
export type Crew = { writer: Viewer; cabinet: Viewer; direction: Viewer; conseillers: Viewer[] }

export const crewOf = async (db: Db, territory: { id: string; code: string }): Promise<Crew> => {
  // Two teams share the cantons, so that the history shows everybody.
  const team = Number(territory.code) % 2 === 0 ? '' : '.2'
  const elus = await db.elu.findMany({
    where: { territoryId: territory.id, archivedAt: null, user: { disabledAt: null } },
    orderBy: { position: 'asc' },
    select: { user: { select: { email: true } } },
  })
  const [writer, cabinet, direction] = await Promise.all([
    viewerOf(db, `communication${team}@demo.test`),
    viewerOf(db, `cabinet${team}@demo.test`),
    viewerOf(db, `direction${team}@demo.test`),
  ])
  const conseillers = await Promise.all(elus.flatMap(({ user }) => (user ? [viewerOf(db, user.email)] : [])))
  return { writer, cabinet, direction, conseillers }
}
