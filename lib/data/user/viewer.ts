import { z } from 'zod'
import type { Db } from '@/lib/data/client'
import { roles, type Viewer } from '@/lib/domain/policy/role'

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  territory_ids: z.array(z.string()),
  service_ids: z.array(z.string()),
})

/**
 * Whose session this is, with all that decisions need, or null when it is missing, ended or its account disabled.
 * One round trip, because every request of the atelier asks.
 */
export async function getViewerOfSession(db: Db, sessionId: string, now: Date): Promise<Viewer | null> {
  const rows: unknown[] = await db.$queryRaw`
    SELECT u.id::text AS id, u.name,
      ARRAY(SELECT g.role::text FROM role_grants g
             WHERE g.user_id = u.id AND g.revoked_at IS NULL ORDER BY g.role) AS roles,
      ARRAY(SELECT e.territory_id::text FROM elus e
             WHERE e.user_id = u.id AND e.territory_id IS NOT NULL AND e.archived_at IS NULL
               AND (e.starts_on IS NULL OR e.starts_on <= (${now}::timestamptz AT TIME ZONE 'Europe/Paris')::date)
               AND (e.ends_on IS NULL OR e.ends_on >= (${now}::timestamptz AT TIME ZONE 'Europe/Paris')::date)
           ) AS territory_ids,
      ARRAY(SELECT m.service_id::text FROM service_members m WHERE m.user_id = u.id) AS service_ids
    FROM sessions s JOIN users u ON u.id = s.user_id
    WHERE s.id = ${sessionId}::uuid AND s.expires_at > ${now}::timestamptz AND u.disabled_at IS NULL`
  const [row] = rows
  if (row === undefined) return null
  const { territory_ids: territoryIds, service_ids: serviceIds, ...rest } = rowSchema.parse(row)
  return { ...rest, territoryIds, serviceIds }
}
