import 'server-only'
import { notFound } from 'next/navigation'
import { db } from '@/lib/data/client'
import { listConsents } from '@/lib/data/media/consents'
import { listMedias } from '@/lib/data/media/list'
import { findMedia } from '@/lib/data/media/medias'
import { rightsOf, todayOf } from '@/lib/data/media/rights'
import { listPublishedMedias, listRecordsShowing } from '@/lib/data/media/usage'
import { worstStanding } from '@/lib/domain/media/consent-standing'
import { readChannels } from '@/lib/domain/media/consent-terms'
import { can } from '@/lib/domain/policy/can'
import type { PageAsked } from '@/lib/domain/record/table/spec'
import { isUuid } from '@/lib/domain/shared/uuid'
import { loadUses } from '../proposal/where-used'
import { requirePermission } from '../record/gate'

/** One page of photos. Who agreed stays out of it: only whether each may be shown. */
export const loadMediaPage = async (asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  return {
    list: await listMedias(db(), asked, new Date()),
    canEdit: can(viewer, 'media.edit'),
    canReadConsents: can(viewer, 'consent.read'),
  }
}

const day = (date: Date | null): string => date?.toISOString().slice(0, 10) ?? ''

/** One photo: what is said of it, where it is printed, and, for those named to read them, its consents. */
export const loadMedia = async (id: string) => {
  const viewer = await requirePermission('record.read')
  const media = isUuid(id) ? await findMedia(db(), id) : null
  if (!media) return notFound()
  const [consents, used, records, published] = await Promise.all([
    listConsents(db(), id),
    loadUses('media', id),
    listRecordsShowing(db(), id),
    listPublishedMedias(db()),
  ])
  const today = todayOf(new Date())
  const rights = rightsOf({ shows: media.shows, consents })
  const canReadConsents = can(viewer, 'consent.read')
  const { archivedAt, sha256: _sha256, webSha256: _webSha256, ...shown } = media
  return {
    today,
    media: { ...shown, archived: archivedAt !== null },
    standing: worstStanding(rights, today),
    canEdit: can(viewer, 'media.edit') && archivedAt === null,
    canArchive: can(viewer, 'media.edit'),
    canReadConsents,
    consents: canReadConsents
      ? consents.map(({ startsOn, endsOn, withdrawnOn, scanMime, channels, ...consent }) => ({
          ...consent,
          channels: readChannels(channels),
          startsOn: day(startsOn),
          endsOn: day(endsOn),
          withdrawnOn: day(withdrawnOn),
          scanned: scanMime !== null,
        }))
      : [],
    userId: viewer.id,
    used,
    records,
    online: published.filter(({ mediaId }) => mediaId === id),
  }
}
export type MediaPage = Awaited<ReturnType<typeof loadMedia>>
export type ConsentRow = MediaPage['consents'][number]
