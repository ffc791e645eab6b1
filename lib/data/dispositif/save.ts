import type { DispositifInput } from '@/lib/domain/dispositif/form'
import type { PrintedDispositif } from '@/lib/domain/dispositif/printed'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'

type Content = Omit<DispositifInput, 'id' | 'revision'>

const columns = (content: Content) => ({
  name: content.name,
  acronym: content.acronym,
  shortText: content.short ?? Prisma.DbNull,
  mediumText: content.medium ?? Prisma.DbNull,
  longText: content.long ?? Prisma.DbNull,
  audience: content.audience,
  conditions: content.conditions,
  link: content.link,
  source: content.source,
  ambitionId: content.ambitionId,
  serviceId: content.serviceId,
  photoId: content.photoId,
})

export const createDispositif = async (tx: Db, content: Content): Promise<string> => {
  const { id } = await tx.dispositif.create({
    data: { code: content.code, ...columns(content) },
    select: { id: true },
  })
  await writeLists(tx, id, content, new Map())
  return id
}

type Written = {
  id: string
  revision: number
  content: Content
  /** Why each wording is forbidden, kept when the wording stays. */
  reasons: ReadonlyMap<string, string | null>
  /** What the revision that is closed printed, and who closes it. */
  closes: PrintedDispositif
  by: { id: string; at: Date }
}

/** Conditional on the revision that was read; what it printed is kept. False: someone saved it since. */
export const updateDispositif = async (tx: Db, written: Written): Promise<boolean> => {
  const { id, revision, content, by } = written
  const { count } = await tx.dispositif.updateMany({
    where: { id, revision },
    data: { ...columns(content), revision: { increment: 1 } },
  })
  if (count === 0) return false
  await tx.dispositifVersion.create({
    data: { dispositifId: id, revision, content: written.closes, closedAt: by.at, closedById: by.id },
    select: { revision: true },
  })
  await writeLists(tx, id, content, written.reasons)
  return true
}

const writeLists = async (
  tx: Db,
  dispositifId: string,
  content: Content,
  reasons: ReadonlyMap<string, string | null>,
): Promise<void> => {
  await tx.dispositifVariant.deleteMany({ where: { dispositifId } })
  await tx.dispositifVariant.createMany({
    data: content.forbidden.map(wording => ({ dispositifId, wording, reason: reasons.get(wording) ?? null })),
  })
  await tx.dispositifOrientation.deleteMany({ where: { dispositifId } })
  const orientations = await tx.orientation.findMany({
    where: { code: { in: content.orientations } },
    select: { id: true },
  })
  await tx.dispositifOrientation.createMany({
    data: orientations.map(({ id }) => ({ dispositifId, orientationId: id })),
  })
  await tx.dispositifDeliberation.deleteMany({ where: { dispositifId } })
  for (const { number, adoptedOn, title } of content.deliberations) {
    const dated = { adoptedOn: new Date(`${adoptedOn}T00:00:00Z`), title }
    const { id } = await tx.deliberation.upsert({
      where: { number },
      create: { number, ...dated },
      update: dated,
      select: { id: true },
    })
    await tx.dispositifDeliberation.create({
      data: { dispositifId, deliberationId: id },
      select: { deliberationId: true },
    })
  }
}
