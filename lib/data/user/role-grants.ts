import type { Db } from '@/lib/data/client'
import type { Role } from '@/lib/domain/policy/role'

type Grant = { userId: string; role: Role; grantedById: string | null; grantedAt: Date }

/** Whether it was granted: false when the person already holds the role (a partial unique index sees to it). */
export const addRoleGrant = async (db: Db, grant: Grant): Promise<boolean> =>
  (await db.roleGrant.createMany({ data: [grant], skipDuplicates: true })).count > 0

/** Whether the person held it. The row stays, with its end. */
export const endRoleGrant = async (db: Db, userId: string, role: Role, now: Date): Promise<boolean> =>
  (await db.roleGrant.updateMany({ where: { userId, role, revokedAt: null }, data: { revokedAt: now } }))
    .count > 0
