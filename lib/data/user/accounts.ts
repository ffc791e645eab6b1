import type { Db } from '@/lib/data/client'
import type { Role } from '@/lib/domain/policy/role'

export type Account = {
  id: string
  email: string
  name: string
  passwordHash: string | null
  disabledAt: Date | null
}

const accountSelect = { id: true, email: true, name: true, passwordHash: true, disabledAt: true } as const

/** `email` as normalizeEmail gives it. */
export const getAccountByEmail = (db: Db, email: string): Promise<Account | null> =>
  db.user.findUnique({ where: { email }, select: accountSelect })

export const getAccount = (db: Db, id: string): Promise<Account | null> =>
  db.user.findUnique({ where: { id }, select: accountSelect })

export type NewAccountRow = { email: string; name: string; passwordHash: string; fictitious: boolean }

/** Null when the address is taken. */
export async function createAccount(db: Db, account: NewAccountRow): Promise<{ id: string } | null> {
  const [created] = await db.user.createManyAndReturn({
    data: [account],
    skipDuplicates: true,
    select: { id: true },
  })
  return created ?? null
}

/** Whether it changed anything: an account that is disabled stays so, with its first date. */
export const disableAccount = async (db: Db, id: string, now: Date): Promise<boolean> =>
  (await db.user.updateMany({ where: { id, disabledAt: null }, data: { disabledAt: now } })).count > 0

/** Whether it changed anything. */
export const reopenAccount = async (db: Db, id: string): Promise<boolean> =>
  (await db.user.updateMany({ where: { id, disabledAt: { not: null } }, data: { disabledAt: null } })).count >
  0

export const setPasswordHash = async (db: Db, id: string, passwordHash: string): Promise<void> => {
  await db.user.update({ where: { id }, data: { passwordHash }, select: { id: true } })
}

export type DemonstrationAccount = { email: string; name: string; roles: Role[] }

/** Accounts of invented people, in the order they were made. */
export async function listDemonstrationAccounts(db: Db): Promise<DemonstrationAccount[]> {
  const rows = await db.user.findMany({
    where: { fictitious: true, disabledAt: null, email: { endsWith: '@demo.test' } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 40,
    select: { email: true, name: true, roles: { where: { revokedAt: null }, select: { role: true } } },
  })
  return rows.map(row => ({ ...row, roles: row.roles.map(grant => grant.role) }))
}
