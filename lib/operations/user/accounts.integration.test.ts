import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import { getAccount } from '@/lib/data/user/accounts'
import { listSessions } from '@/lib/data/user/sessions'
import { getViewerOfSession } from '@/lib/data/user/viewer'
import type { Role, Viewer } from '@/lib/domain/policy/role'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { passwordMatches } from '@/lib/services/password/password'
import type { AccountActor } from './account-context'
import { changePassword, createUser, disableUser, reopenUser } from './accounts'
import { giveRole, withdrawRole } from './roles'
import { closeAllSessions, closeSession, openSession, sessionSeconds } from './sessions'

let database: TestDatabase
let db: ReturnType<typeof createClient>
const now = new Date('2026-03-03T10:00:00Z')
const operator: AccountActor = { kind: 'operator' }

beforeAll(async () => {
  database = await createTestDatabase('accounts')
  // The application's own role: what it may not do, these tests can't do either.
  db = createClient(database.appUrl)
})
afterAll(async () => {
  await db.$disconnect()
  await database.drop()
})

let made = 0
const make = async (roles: Role[] = []): Promise<{ userId: string; email: string }> => {
  const email = `personne.${++made}@demo.test`
  const input = { email, name: `Personne ${made}`, password: 'une phrase de passe', roles }
  const created = await createUser({ db, by: operator, now }, input)
  if (!created.ok) throw new Error(created.error.sentence)
  return { userId: created.value.userId, email }
}

const open = async (userId: string): Promise<string> => {
  const sessionId = await openSession(db, { userId, userAgent: 'Firefox' }, now)
  if (!sessionId) throw new Error('no session')
  return sessionId
}

const viewerOf = async (userId: string): Promise<Viewer> => {
  const viewer = await getViewerOfSession(db, await open(userId), now)
  if (!viewer) throw new Error('no viewer')
  return viewer
}

const eventsOf = async (userId: string): Promise<string[]> => {
  const rows = await db.historyEvent.findMany({
    where: { subjectKind: 'user', subjectId: userId },
    orderBy: { id: 'asc' },
    select: { action: true },
  })
  return rows.map(row => row.action)
}

describe('sessions', () => {
  it('are the viewer with roles, canton in office and services', async () => {
    const { userId } = await make(['conseiller', 'service'])
    const departement = await db.territory.create({
      data: { kind: 'departement', code: '62', name: 'Pas-de-Calais', slug: 'pas-de-calais', vintage: 2025 },
      select: { id: true },
    })
    const place = { kind: 'canton', code: '6224', name: 'Lens', slug: 'lens', vintage: 2025 } as const
    const lens = await db.territory.create({
      data: { ...place, departementId: departement.id },
      select: { id: true },
    })
    const elu = { printedName: 'Conseillère de démonstration (Lens)', userId, territoryId: lens.id }
    await db.elu.create({
      data: { ...elu, startsOn: new Date('2021-07-01'), endsOn: new Date('2026-03-03') },
    })
    expect(await viewerOf(userId)).toMatchObject({ id: userId, territoryIds: [lens.id], serviceIds: [] })
    await db.elu.update({ where: { userId }, data: { endsOn: new Date('2026-03-02') } })
    const viewer = await viewerOf(userId)
    expect(viewer.territoryIds).toEqual([])
    expect(viewer.roles).toEqual(['conseiller', 'service'])
  })

  it('end at their hour, not a moment before', async () => {
    const { userId } = await make()
    const sessionId = await open(userId)
    const end = now.getTime() + sessionSeconds * 1000
    expect(await getViewerOfSession(db, sessionId, new Date(end - 1))).not.toBeNull()
    expect(await getViewerOfSession(db, sessionId, new Date(end))).toBeNull()
  })

  it('are refused as soon as they are closed, one or all', async () => {
    const { userId } = await make()
    const [first, second, third] = [await open(userId), await open(userId), await open(userId)]
    const owner = { id: userId, name: 'Personne' }
    expect(await closeSession(db, owner, first, now)).toMatchObject({ ok: true })
    expect(await getViewerOfSession(db, first, now)).toBeNull()
    expect(await getViewerOfSession(db, second, now)).not.toBeNull()
    expect(await closeAllSessions(db, owner, now)).toBe(2)
    expect(await getViewerOfSession(db, third, now)).toBeNull()
    expect(await listSessions(db, userId, now)).toEqual([])
  })

  it('of somebody else stay open', async () => {
    const [mine, theirs] = [await make(), await make()]
    const sessionId = await open(theirs.userId)
    const refused = await closeSession(db, { id: mine.userId, name: 'Personne' }, sessionId, now)
    expect(refused).toMatchObject({ ok: false, error: { code: 'unknown-session' } })
    expect(await getViewerOfSession(db, sessionId, now)).not.toBeNull()
  })
})

describe('accounts', () => {
  it('are made whole, and told in the history without an address', async () => {
    const { userId } = await make(['communication', 'cabinet'])
    expect(await eventsOf(userId)).toEqual(['account.create', 'role.grant', 'role.grant'])
    const rows = await db.historyEvent.findMany({ where: { subjectId: userId } })
    expect(JSON.stringify(rows)).not.toContain('@')
  })

  it('refuse an address that is taken and leave nothing behind', async () => {
    const { email } = await make()
    const before = await db.user.count()
    const input = { email, name: 'Autre', password: 'une phrase de passe', roles: [] }
    const again = await createUser({ db, by: operator, now }, input)
    expect(again).toMatchObject({ ok: false, error: { code: 'email-taken' } })
    expect(await db.user.count()).toBe(before)
  })

  it('once disabled have no session, nor a new one', async () => {
    const { userId, email } = await make()
    const sessionId = await open(userId)
    const disabled = await disableUser({ db, by: operator, now }, ` ${email.toUpperCase()} `)
    expect(disabled).toMatchObject({ ok: true, value: { sessions: 1 } })
    expect(await getViewerOfSession(db, sessionId, now)).toBeNull()
    expect(await openSession(db, { userId, userAgent: null }, now)).toBeNull()
    expect(await disableUser({ db, by: operator, now }, email)).toMatchObject({
      error: { code: 'already-disabled' },
    })
  })

  it('once reopened sign in again, with the roles they had', async () => {
    const { userId, email } = await make(['cabinet'])
    expect(await reopenUser({ db, by: operator, now }, email)).toMatchObject({ error: { code: 'open' } })
    await disableUser({ db, by: operator, now }, email)
    expect(await reopenUser({ db, by: operator, now }, email)).toMatchObject({ ok: true })
    expect((await viewerOf(userId)).roles).toEqual(['cabinet'])
    expect(await eventsOf(userId)).toEqual(expect.arrayContaining(['account.disable', 'account.reopen']))
  })

  it('whose password changes are signed out, and sign in with the new one alone', async () => {
    const { userId, email } = await make()
    const sessionId = await open(userId)
    const changed = await changePassword({ db, now }, { email, password: 'une autre phrase' })
    expect(changed).toMatchObject({ ok: true, value: { sessions: 1 } })
    expect(await getViewerOfSession(db, sessionId, now)).toBeNull()
    const account = await getAccount(db, userId)
    expect(await passwordMatches('une phrase de passe', account?.passwordHash ?? null)).toBe(false)
    expect(await passwordMatches('une autre phrase', account?.passwordHash ?? null)).toBe(true)
    expect(await eventsOf(userId)).toContain('account.password')
    const nobody = { email: 'personne@demo.test', password: 'une autre phrase' }
    expect(await changePassword({ db, now }, nobody)).toMatchObject({ error: { code: 'unknown-account' } })
  })

  it('are managed by the administration only', async () => {
    const target = await make()
    const cabinet: AccountActor = { kind: 'viewer', viewer: await viewerOf((await make(['cabinet'])).userId) }
    for (const change of [disableUser, reopenUser])
      expect(await change({ db, by: cabinet, now }, target.email)).toMatchObject({
        error: { code: 'forbidden' },
      })
    const admin = await make(['administration'])
    const by: AccountActor = { kind: 'viewer', viewer: await viewerOf(admin.userId) }
    expect(await disableUser({ db, by, now }, admin.email)).toMatchObject({ error: { code: 'oneself' } })
    expect(await disableUser({ db, by, now }, target.email)).toMatchObject({ ok: true })
  })
})

describe('roles', () => {
  it('are given to others, never to oneself, and told', async () => {
    const admin = await make(['administration'])
    const other = await make()
    const context = { db, by: { kind: 'viewer', viewer: await viewerOf(admin.userId) } as const, now }
    const oneself = await giveRole(context, { email: admin.email, role: 'direction' })
    expect(oneself).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect(await giveRole(context, { email: other.email, role: 'direction' })).toMatchObject({ ok: true })
    expect((await viewerOf(other.userId)).roles).toEqual(['direction'])
    expect(await giveRole(context, { email: other.email, role: 'direction' })).toMatchObject({
      error: { code: 'already-held' },
    })
    expect(await withdrawRole(context, { email: other.email, role: 'direction' })).toMatchObject({
      ok: true,
    })
    expect((await viewerOf(other.userId)).roles).toEqual([])
    const told = (await eventsOf(other.userId)).filter(action => action.startsWith('role.'))
    expect(told).toEqual(['role.grant', 'role.revoke'])
  })

  it('cannot be given to oneself behind the policy either', async () => {
    const { userId } = await make()
    const row = { userId, role: 'cabinet', grantedById: userId } as const
    await expect(db.roleGrant.create({ data: row })).rejects.toThrow('role_grants_not_to_oneself')
  })
})
