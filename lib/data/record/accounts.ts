import { type Role, roles } from '@/lib/domain/policy/role'
import type { AccountRow } from '@/lib/domain/record/table/accounts'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { answering, limited, orderedBy, type PageAsked } from './page'

const orders = { nom: 'u.name', courriel: 'u.email', creation: 'u.created_at' }

export const listAccountPage = async (
  db: Db,
  asked: PageAsked,
): Promise<{ rows: AccountRow[]; total: number }> => {
  const role: Role | undefined = roles.find(name => name === asked.filters?.role)
  const where = Prisma.sql`${answering("concat_ws(' ', u.name, u.email)", asked.query)}
    ${role ? Prisma.sql`AND EXISTS (SELECT 1 FROM role_grants g WHERE g.user_id = u.id AND g.revoked_at IS NULL AND g.role = ${role}::"Role")` : Prisma.empty}`
  const [rows, counted] = await Promise.all([
    db.$queryRaw<AccountRow[]>`
      SELECT u.id, u.name, u.email, u.disabled_at IS NOT NULL AS closed,
        to_char(u.created_at AT TIME ZONE 'Europe/Paris', 'DD/MM/YYYY') AS "createdOn",
        ARRAY(SELECT g.role::text FROM role_grants g
               WHERE g.user_id = u.id AND g.revoked_at IS NULL ORDER BY g.role) AS roles,
        ARRAY(SELECT s.name FROM service_members m JOIN services s ON s.id = m.service_id
               WHERE m.user_id = u.id ORDER BY s.name) AS services
      FROM users u WHERE ${where} ${orderedBy(asked, orders, 'u.name, u.id')} ${limited(asked)}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM users u WHERE ${where}`,
  ])
  return { rows, total: counted[0]?.total ?? 0 }
}
