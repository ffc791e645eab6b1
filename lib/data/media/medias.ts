import type { MediaDetails } from '@/lib/domain/media/details'
import { likenessTolerance } from '@/lib/domain/media/likeness'
import type { Db } from '../client'

export const cardSelect = {
  id: true,
  fileName: true,
  alternative: true,
  credit: true,
  width: true,
  height: true,
  focalX: true,
  focalY: true,
  fictitious: true,
} as const

/** A photo with everything but its consents. */
export const findMedia = (db: Db, id: string) =>
  db.media.findUnique({
    where: { id },
    select: {
      ...cardSelect,
      sha256: true,
      webSha256: true,
      mime: true,
      bytes: true,
      shows: true,
      revision: true,
      createdAt: true,
      archivedAt: true,
    },
  })

/** The photo of this very file: as it was received, or as it was stored. */
export const findSameFile = (db: Db, hashes: { received: string; stored?: string }) =>
  db.media.findFirst({
    where: { OR: [{ received: hashes.received }, { sha256: hashes.stored ?? hashes.received }] },
    select: { ...cardSelect, archivedAt: true },
  })

/** Photos that look like this one, the nearest first. */
export const findAlike = async (db: Db, likeness: string) => {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, bit_count(('x' || likeness)::bit(64) # ('x' || ${likeness}::text)::bit(64)) AS distance
      FROM medias WHERE likeness IS NOT NULL
    ) AS measured
    WHERE distance <= ${likenessTolerance} ORDER BY distance, id LIMIT 3`
  const ids = rows.map(row => row.id)
  const found = await db.media.findMany({ where: { id: { in: ids } }, select: cardSelect })
  return ids.flatMap(id => found.find(media => media.id === id) ?? [])
}

export type NewMedia = {
  sha256: string
  received: string
  webSha256: string
  fileName: string
  mime: string
  bytes: number
  width: number
  height: number
  likeness: string
  fictitious: boolean
  createdAt: Date
}

export const insertMedia = (tx: Db, media: NewMedia) => tx.media.create({ data: media, select: { id: true } })

/** Writes what people say of a photo over the revision that was read; false when it changed meanwhile. */
export const updateDetails = async (tx: Db, details: MediaDetails): Promise<boolean> => {
  const { id, revision, alternative, credit, ...rest } = details
  const written = await tx.media.updateMany({
    where: { id, revision, archivedAt: null },
    data: {
      ...rest,
      alternative: alternative || null,
      credit: credit || null,
      revision: { increment: 1 },
    },
  })
  return written.count === 1
}
