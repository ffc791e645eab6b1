import { electoralFrom } from '@/lib/domain/calendar/electoral'
import { isDay } from '@/lib/domain/calendar/paris-date'
import type { EditionFacts } from '@/lib/domain/workflow/facts'
import type { Db } from '../client'
import { electedNow } from './elected-now'
import { changedBy } from './load-changed-by'

/** Everything `decide` reads about an edition; null when there is none. */
export const loadFacts = async (db: Db, editionId: string, now: Date): Promise<EditionFacts | null> => {
  const edition = await db.edition.findUnique({ where: { id: editionId }, select: selection(now) })
  if (!edition) return null
  const { bilan, currentRevision } = edition
  // One after the other: in a transaction they share one connection.
  const visas = await loadVisas(db, editionId)
  const authors = currentRevision ? await changedBy(db, editionId, currentRevision) : []
  const otherLive = await db.publication.count({
    where: {
      bilanId: edition.bilanId,
      version: edition.version,
      editionId: { not: editionId },
      replacedAt: null,
      withdrawnAt: null,
    },
  })
  const override = currentRevision
    ? await db.historyEvent.findFirst({
        where: { editionId, revisionId: currentRevision.id, action: 'edition.override-calendar' },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        select: { data: true },
      })
    : null
  const setting = await db.setting.findUnique({
    where: { key: 'calendar.electoralFrom' },
    select: { value: true },
  })
  return {
    id: edition.id,
    status: edition.status,
    lock: edition.lock,
    issuer: bilan.collection.issuer,
    territoryId: bilan.territoryId,
    revision: currentRevision && {
      id: currentRevision.id,
      number: currentRevision.number,
      manifestHash: currentRevision.manifestHash,
      parts: currentRevision.blocks.map(({ blockId, hash }) => ({ partId: blockId, hash })),
    },
    submittedById: edition.submittedById,
    validatedById: edition.validatedById,
    approvedById: edition.approvedById,
    approvedManifest: edition.approvedManifest,
    publishOn: day(edition.publishOn),
    scheduledFor: edition.scheduledFor,
    changedBy: authors,
    expectedVisas: bilan.territory.elus.map(({ printedName, user }) => ({
      userId: user && user.disabledAt === null ? user.id : null,
      name: printedName,
    })),
    visas,
    reviewDueOn: day(bilan.collection.deadlines[0]?.dueOn ?? null),
    otherLive: otherLive > 0,
    electoralFrom: electoralDay(setting?.value),
    calendarOverride: reasonIn(override?.data),
  }
}

const selection = (now: Date) =>
  ({
    id: true,
    bilanId: true,
    version: true,
    status: true,
    lock: true,
    submittedById: true,
    validatedById: true,
    approvedById: true,
    approvedManifest: true,
    publishOn: true,
    scheduledFor: true,
    currentRevision: {
      select: {
        id: true,
        number: true,
        manifestHash: true,
        blocks: { select: { blockId: true, hash: true }, orderBy: { position: 'asc' } },
      },
    },
    bilan: {
      select: {
        territoryId: true,
        collection: {
          select: {
            issuer: true,
            deadlines: { where: { step: 'relecture' }, select: { dueOn: true } },
          },
        },
        territory: {
          select: {
            elus: {
              where: electedNow(now),
              orderBy: { position: 'asc' },
              select: { printedName: true, user: { select: { id: true, disabledAt: true } } },
            },
          },
        },
      },
    },
  }) as const

const loadVisas = async (db: Db, editionId: string) => {
  const visas = await db.visa.findMany({
    where: { revision: { editionId } },
    orderBy: [{ givenAt: 'asc' }, { id: 'asc' }],
    select: {
      userId: true,
      verdict: true,
      reason: true,
      blockHashes: true,
      givenAt: true,
      user: { select: { name: true } },
      revision: { select: { number: true } },
    },
  })
  return visas.map(({ user, revision, blockHashes, ...visa }) => ({
    ...visa,
    name: user.name,
    version: revision.number,
    hashes: blockHashes,
  }))
}

const day = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

const electoralDay = (value: unknown): string =>
  typeof value === 'string' && isDay(value) ? value : electoralFrom

const reasonIn = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'reason' in data && typeof data.reason === 'string'
    ? data.reason
    : null
