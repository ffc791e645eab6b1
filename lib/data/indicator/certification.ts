import type { Db } from '../client'

/** What a certification reads of each value. */
export const listToCertify = (db: Db, ids: readonly string[]) =>
  db.value.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      enteredById: true,
      certifiedAt: true,
      supersededAt: true,
      indicator: { select: { serviceId: true } },
    },
  })

/** Marks as certified those that still are current and uncertified; returns their identifiers. */
export const certify = async (
  tx: Db,
  ids: readonly string[],
  by: { id: string; at: Date },
): Promise<Set<string>> => {
  const rows = await tx.value.updateManyAndReturn({
    where: { id: { in: [...ids] }, supersededAt: null, certifiedAt: null },
    data: { certifiedById: by.id, certifiedAt: by.at },
    select: { id: true },
  })
  return new Set(rows.map(row => row.id))
}

/** Setting « une valeur peut être certifiée par qui l’a saisie »: no, unless it says so. */
export const selfCertificationAllowed = async (db: Db): Promise<boolean> => {
  const setting = await db.setting.findUnique({
    where: { key: 'value.selfCertification' },
    select: { value: true },
  })
  return setting?.value === true
}

export const insertLift = (tx: Db, lift: { valueId: string; reason: string }, by: { id: string; at: Date }) =>
  tx.smallCountLift.upsert({
    where: { valueId: lift.valueId },
    create: { ...lift, liftedById: by.id, liftedAt: by.at },
    update: { reason: lift.reason, liftedById: by.id, liftedAt: by.at },
    select: { valueId: true },
  })

export const saveGap = (
  tx: Db,
  gap: { valueId: string; difference: string; reason: string },
  by: { id: string; at: Date },
) =>
  tx.totalGap.upsert({
    where: { valueId: gap.valueId },
    create: { ...gap, explainedById: by.id, explainedAt: by.at },
    update: { difference: gap.difference, reason: gap.reason, explainedById: by.id, explainedAt: by.at },
    select: { valueId: true },
  })
