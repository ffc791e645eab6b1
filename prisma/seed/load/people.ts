import type { Db } from '@/lib/data/client'
import type { Role } from '@/lib/domain/policy/role'
import { slugOf } from '@/lib/domain/shared/slug'
import { defaultDemoPassword } from '@/lib/domain/user/demonstration'
import { hashPassword } from '@/lib/services/password/password'
import { type Account, accounts } from '../data/accounts'
import { identity } from '../data/collection'
import { lensElus } from '../data/lens/elus'
import { known } from './territories'
import { readTerritoryRows } from './territory-rows'

type Ids = ReadonlyMap<string, string>

/** Demonstration accounts share one password: hashing it once keeps the start short. */
export const demonstrationPassword = (): string => process.env.DEMO_PASSWORD?.trim() || defaultDemoPassword

export const seedAccounts = async (db: Db, services: Ids, now: Date): Promise<Ids> => {
  const ids = await createAccounts(db, accounts, now)
  await db.serviceMember.createMany({
    data: accounts.flatMap(account =>
      (account.services ?? []).map(service => ({
        userId: known(ids, account.email),
        serviceId: known(services, service),
      })),
    ),
  })
  return ids
}

const createAccounts = async (db: Db, list: readonly Account[], now: Date): Promise<Ids> => {
  const passwordHash = await hashPassword(demonstrationPassword())
  const rows = await db.user.createManyAndReturn({
    // A millisecond apart, so that lists show them in the order of the file.
    data: list.map(({ email, name }, index) => ({
      email,
      name,
      passwordHash,
      fictitious: true,
      createdAt: new Date(now.getTime() + index),
    })),
    select: { id: true, email: true },
  })
  const ids = new Map(rows.map(row => [row.email, row.id]))
  await db.roleGrant.createMany({
    data: list.flatMap(({ email, roles }) =>
      roles.map((role: Role) => ({ userId: known(ids, email), role, grantedAt: now })),
    ),
  })
  return ids
}

const inOffice = { startsOn: new Date('2021-07-01T00:00:00Z') }

/** The binôme of each canton; `withAccounts`: the cantons (by code) whose conseillers can sign in, besides the documented one. */
export const seedElus = async (
  db: Db,
  input: { places: Ids; withAccounts: ReadonlySet<string>; now: Date },
): Promise<void> => {
  const printed = new Map<string, (typeof lensElus)[number]>(
    lensElus.map(elu => [`${elu.canton} ${elu.position}`, elu]),
  )
  const documented = new Set<string>(lensElus.map(elu => elu.canton))
  // The documented canton first, so that its accounts head the lists.
  const cantons = readTerritoryRows().cantons.toSorted(
    (a, b) => Number(documented.has(b.code)) - Number(documented.has(a.code)),
  )
  const elus = cantons.flatMap(canton =>
    ([1, 2] as const).map(position => {
      const civility = position === 1 ? 'Mme' : 'M.'
      const invented = `${position === 1 ? 'Conseillère' : 'Conseiller'} de démonstration (${canton.name})`
      const real = printed.get(`${canton.code} ${position}`)
      return {
        canton: canton.code,
        territoryId: known(input.places, `canton:${canton.code}`),
        position,
        civility,
        accountName: invented,
        email: `${slugOf(canton.name)}.${position}@demo.test`,
        printedName: real?.printedName ?? invented,
        contact: real?.email ?? null,
        fictitious: real === undefined,
      }
    }),
  )
  const holders = elus.filter(elu => documented.has(elu.canton) || input.withAccounts.has(elu.canton))
  const users = await createAccounts(
    db,
    holders.map(({ email, accountName }) => ({ email, name: accountName, roles: ['conseiller'] })),
    new Date(input.now.getTime() + 1000),
  )
  await db.elu.createMany({
    data: elus.map(elu => ({
      ...inOffice,
      printedName: elu.printedName,
      civility: elu.civility,
      functions: [elu.position === 1 ? 'Conseillère départementale' : 'Conseiller départemental'],
      email: elu.contact,
      territoryId: elu.territoryId,
      userId: users.get(elu.email) ?? null,
      position: elu.position,
      fictitious: elu.fictitious,
    })),
  })
}

/** Groups are unknown here: one line says so, openly. */
export const seedGroupes = async (db: Db): Promise<void> => {
  await db.groupe.create({
    data: { name: `Groupe de démonstration (${identity.name})`, reservedSigns: 1000, fictitious: true },
    select: { id: true },
  })
}
