import type { Db } from '@/lib/data/client'
import { mandatePeriods } from '../data/departement'
import { dispositifs } from '../data/dispositifs/all'
import { indicators } from '../data/indicators/all'
import { orientations } from '../data/orientations'
import { pactes } from '../data/pactes'
import { services } from '../data/services'
import { known } from './territories'

type Ids = ReadonlyMap<string, string>
type Coded = { id: string; code: string }

const byCode = (rows: readonly Coded[]): Ids => new Map(rows.map(row => [row.code, row.id]))
const idCode = { id: true, code: true } as const

/** What the policies are, in the words of the référentiel, and what is counted about them. */
export const seedPolicies = async (db: Db): Promise<{ indicators: Ids; services: Ids }> => {
  const serviceIds = byCode(await db.service.createManyAndReturn({ data: [...services], select: idCode }))
  const ambitionIds = await seedPactes(db)
  const orientationIds = byCode(
    await db.orientation.createManyAndReturn({
      data: orientations.map((orientation, index) => ({ ...orientation, position: index + 1 })),
      select: idCode,
    }),
  )
  const dispositifIds = await seedDispositifs(db, {
    services: serviceIds,
    ambitions: ambitionIds,
    orientations: orientationIds,
  })
  const indicatorIds = byCode(
    await db.indicator.createManyAndReturn({
      data: indicators.map(indicator => ({
        code: indicator.code,
        labelOne: indicator.one,
        labelMany: indicator.many,
        unit: indicator.unit ?? null,
        definition: indicator.definition ?? null,
        method: indicator.method ?? null,
        territoryAggregation: indicator.territory ?? 'sum',
        periodAggregation: indicator.period ?? 'never',
        smallCountThreshold: indicator.threshold ?? null,
        serviceId: known(serviceIds, indicator.service),
        dispositifId: indicator.dispositif ? known(dispositifIds, indicator.dispositif) : null,
      })),
      select: idCode,
    }),
  )
  return { indicators: indicatorIds, services: serviceIds }
}

const seedPactes = async (db: Db): Promise<Ids> => {
  const periods = await db.mandatePeriod.createManyAndReturn({
    data: [...mandatePeriods],
    select: { id: true, kind: true },
  })
  const projet = known(new Map(periods.map(period => [period.kind, period.id])), 'projet')
  const pacteIds = byCode(
    await db.pacte.createManyAndReturn({
      data: pactes.map(({ code, name, motto }, index) => ({
        code,
        name,
        motto,
        position: index + 1,
        projetId: projet,
      })),
      select: idCode,
    }),
  )
  const ambitions = pactes.flatMap(pacte =>
    pacte.ambitions.map((ambition, index) => ({
      ...ambition,
      position: index + 1,
      pacteId: known(pacteIds, pacte.code),
    })),
  )
  return byCode(await db.ambition.createManyAndReturn({ data: ambitions, select: idCode }))
}

const seedDispositifs = async (
  db: Db,
  ids: { services: Ids; ambitions: Ids; orientations: Ids },
): Promise<Ids> => {
  const dispositifIds = byCode(
    await db.dispositif.createManyAndReturn({
      data: dispositifs.map(dispositif => ({
        code: dispositif.code,
        name: dispositif.name,
        acronym: dispositif.acronym ?? null,
        shortText: dispositif.short,
        ...(dispositif.medium && { mediumText: dispositif.medium }),
        ...(dispositif.long && { longText: dispositif.long }),
        audience: dispositif.audience ?? null,
        conditions: dispositif.conditions ?? null,
        link: dispositif.link ?? null,
        source: dispositif.source,
        ambitionId: dispositif.ambition ? known(ids.ambitions, dispositif.ambition) : null,
        serviceId: dispositif.service ? known(ids.services, dispositif.service) : null,
      })),
      select: idCode,
    }),
  )
  await db.dispositifVariant.createMany({
    data: dispositifs.flatMap(({ code, forbidden = [] }) =>
      forbidden.map(variant => ({ dispositifId: known(dispositifIds, code), ...variant })),
    ),
  })
  await db.dispositifOrientation.createMany({
    data: dispositifs.flatMap(({ code, orientations: crossed = [] }) =>
      crossed.map(orientation => ({
        dispositifId: known(dispositifIds, code),
        orientationId: known(ids.orientations, orientation),
      })),
    ),
  })
  return dispositifIds
}
