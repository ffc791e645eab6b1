import type { Db } from '@/lib/data/client'
import { parsePeriod } from '@/lib/domain/indicator/period'
import { inventValues } from '../build/demonstration-values'
import { collection } from '../data/collection'
import { lensPlaces, lensValues } from '../data/lens/values'
import { known } from './territories'
import { readTerritoryRows } from './territory-rows'

type Ids = ReadonlyMap<string, string>
type Input = { indicators: Ids; places: Ids; now: Date }
type Certification = {
  enteredById: string
  certifiedById: string
  indicators: ReadonlySet<string>
  /** Entered, and not certified yet: the second person of the service is waited for. */
  waits: (value: { indicator: string; period: string }) => boolean
}

const kindOf = (key: string) => {
  const period = parsePeriod(key)
  if (!period) throw new Error(`La période « ${key} » des données de départ n’existe pas.`)
  return period.kind
}

/** What the brochure of Lens states, as it states it. */
export const seedStatedValues = async (db: Db, { indicators, places, now }: Input): Promise<void> => {
  await db.value.createMany({
    data: lensValues.map(value => ({
      indicatorId: known(indicators, value.indicator),
      territoryId: known(places, value.territory),
      periodKind: kindOf(value.period),
      periodKey: value.period,
      periodHint: value.hint ?? null,
      amount: value.amount,
      precision: value.precision ?? 'exact',
      status: 'provisional' as const,
      source: null,
      enteredAt: now,
    })),
  })
}

/** Known from the Code officiel géographique: the only values with a real source. */
export const seedCommuneCounts = async (db: Db, { indicators, places, now }: Input): Promise<void> => {
  const { cantons, communes } = readTerritoryRows()
  await db.value.createMany({
    data: cantons.map(canton => ({
      indicatorId: known(indicators, 'communes-du-canton'),
      territoryId: known(places, `canton:${canton.code}`),
      periodKind: 'stock' as const,
      periodKey: 'au:2025-01-01',
      amount: String(communes.filter(commune => commune.canton_codes.includes(canton.code)).length),
      status: 'final' as const,
      source: 'INSEE, Code officiel géographique au 1er janvier 2025',
      enteredAt: now,
    })),
  })
}

/** Every other canton: invented, and saying so. Those of the service that has accounts are entered by one of them and certified by the other. */
export const seedInventedValues = async (
  db: Db,
  input: Input,
  certification: Certification,
): Promise<void> => {
  const { indicators, places, now } = input
  const { enteredById, certifiedById, indicators: own, waits } = certification
  const certified = { certifiedById, certifiedAt: now }
  const cantons = readTerritoryRows().cantons.filter(canton => `canton:${canton.code}` !== lensPlaces.canton)
  const values = cantons.flatMap(canton =>
    inventValues(canton.code, collection.dataStartYear, collection.dataEndYear),
  )
  await db.value.createMany({
    data: values.map(value => ({
      indicatorId: known(indicators, value.indicator),
      territoryId: known(places, `canton:${value.canton}`),
      periodKind: kindOf(value.period),
      periodKey: value.period,
      amount: value.amount,
      status: 'final' as const,
      source: 'Valeur de démonstration',
      extractedOn: new Date(`${collection.dataEndYear + 1}-03-01T00:00:00Z`),
      fictitious: true,
      enteredAt: now,
      ...(own.has(value.indicator) && { enteredById, ...(waits(value) ? {} : certified) }),
    })),
  })
}
