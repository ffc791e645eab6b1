import { parisDate } from '@/lib/domain/calendar/paris-date'
import type { MediaRights } from '@/lib/domain/media/consent-standing'
import { type ConsentTerms, readChannels } from '@/lib/domain/media/consent-terms'
import type { Db } from '../client'

/** What decides whether a photo may be shown. */
export const rightsSelect = {
  shows: true,
  consents: {
    select: { person: true, channels: true, startsOn: true, endsOn: true, withdrawnOn: true },
  },
} as const

type Row = {
  shows: boolean
  consents: {
    person: string
    channels: string[]
    startsOn: Date
    endsOn: Date | null
    withdrawnOn: Date | null
  }[]
}

const day = (date: Date | null): string | null => (date === null ? null : date.toISOString().slice(0, 10))

const termsOf = (consent: Row['consents'][number]): ConsentTerms => ({
  person: consent.person,
  channels: readChannels(consent.channels),
  startsOn: consent.startsOn.toISOString().slice(0, 10),
  endsOn: day(consent.endsOn),
  withdrawnOn: day(consent.withdrawnOn),
})

export const rightsOf = ({ shows, consents }: Row): MediaRights => ({
  shows,
  consents: consents.map(termsOf),
})

/** Rights of these photos, by identifier. */
export const listRights = async (
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MediaRights>> => {
  const rows = await db.media.findMany({
    where: { id: { in: [...ids] }, shows: true },
    select: { id: true, ...rightsSelect },
  })
  return new Map(rows.map(row => [row.id, rightsOf(row)]))
}

/** Every photo that shows somebody, with its rights: few enough to be judged by the rules of the domain. */
export const listShowing = async (db: Db, { archived = false } = {}) => {
  const rows = await db.media.findMany({
    where: { shows: true, ...(!archived && { archivedAt: null }) },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      fileName: true,
      alternative: true,
      shows: true,
      elus: { where: { archivedAt: null }, orderBy: { printedName: 'asc' }, select: { printedName: true } },
      consents: {
        orderBy: [{ endsOn: { sort: 'asc', nulls: 'last' } }, { person: 'asc' }],
        select: { id: true, ...rightsSelect.consents.select },
      },
    },
  })
  return rows.map(row => ({
    id: row.id,
    fileName: row.fileName,
    alternative: row.alternative,
    portraitOf: row.elus.map(({ printedName }) => printedName),
    rights: rightsOf(row),
    consents: row.consents.map(consent => ({ id: consent.id, ...termsOf(consent) })),
  }))
}

export const todayOf = (now: Date): string => parisDate(now)
