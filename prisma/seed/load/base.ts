import type { Db } from '@/lib/data/client'
import { slugOf } from '@/lib/domain/shared/slug'
import { type EditionInState, editionInState } from '../build/edition-in-state'
import type { Stage } from '../build/walk'
import { accounts } from '../data/accounts'
import { collection } from '../data/collection'
import { indicators } from '../data/indicators/all'
import { documented, progress } from '../data/progress'
import { dayAfter, seedCollection } from './collection'
import { seedAccounts, seedElus, seedGroupes } from './people'
import { seedPolicies } from './policies'
import { known, seedTerritories } from './territories'
import { readTerritoryRows } from './territory-rows'
import { seedCommuneCounts, seedInventedValues, seedStatedValues } from './values'

type Ids = ReadonlyMap<string, string>
export type Referentiel = { places: Ids; indicators: Ids; services: Ids }

/** What is true of the territory and of the policies: no account, no bilan. */
export const seedReferentiel = async (db: Db, now: Date = new Date()): Promise<Referentiel> => {
  const places = await seedTerritories(db)
  const policies = await seedPolicies(db)
  await seedCommuneCounts(db, { ...policies, places, now })
  return { places, ...policies }
}

/** Everything but the bilans, in one transaction: it is there whole, or not at all. */
export const seedBase = (db: Stage['db'], now: Date): Promise<void> =>
  db.$transaction(tx => loadBase(tx, now), { timeout: 60_000 })

/** That, and Lens in `brouillon`: what most tests start from, in about two seconds. */
export const seedTestData = async (db: Stage['db'], now: Date = new Date()): Promise<EditionInState> => {
  await seedBase(db, now)
  return editionInState({ db }, { ...documented, now })
}

const loadBase = async (db: Db, now: Date): Promise<void> => {
  const since = dayAfter(now, -90)
  const { places, indicators: indicatorIds, services } = await seedReferentiel(db, since)
  const users = await seedAccounts(db, services, since)
  await seedGroupes(db)
  await seedElus(db, { places, withAccounts: cantonsWithAccounts(), now: since })
  const values = { indicators: indicatorIds, places, now: since }
  await seedStatedValues(db, values)
  await seedInventedValues(db, values, certification(users))
  await seedCollection(db, now)
}

/** The indicators of the service that has accounts: entered by the first, certified by the second. */
const certification = (users: Ids) => {
  const [entry, second] = accounts.filter(account => account.services)
  const own = new Set(entry?.services ?? [])
  return {
    enteredById: known(users, entry?.email ?? ''),
    certifiedById: known(users, second?.email ?? ''),
    waits: ({ indicator, period }: { indicator: string; period: string }) =>
      indicator === 'teleassistance-beneficiaires' && period === String(collection.dataEndYear),
    indicators: new Set(indicators.filter(({ service }) => own.has(service)).map(({ code }) => code)),
  }
}

/** Conseillers who never have to answer need no account. */
const cantonsWithAccounts = (): ReadonlySet<string> => {
  const silent = new Set(
    progress
      .filter(({ state, review }) => state === 'brouillon' && review === undefined)
      .map(({ canton }) => canton),
  )
  return new Set(
    readTerritoryRows().cantons.flatMap(({ code, name }) => (silent.has(slugOf(name)) ? [] : [code])),
  )
}
