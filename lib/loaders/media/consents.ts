import 'server-only'
import { requireViewer } from '@/lib/auth/viewer'
import { db } from '@/lib/data/client'
import { listShowing, todayOf } from '@/lib/data/media/rights'
import { listPublishedMedias, type PublishedMedia } from '@/lib/data/media/usage'
import {
  type ConsentStanding,
  consentNotice,
  consentState,
  daysBetween,
  isProblem,
  worstStanding,
} from '@/lib/domain/media/consent-standing'
import { can } from '@/lib/domain/policy/can'
import { requirePermission } from '../record/gate'

type Showing = Awaited<ReturnType<typeof listShowing>>[number]

/** What the photo shows; the portrait of an élu is told by their name, which everybody here may read. */
const titleOf = ({ alternative, fileName, portraitOf }: Showing): string =>
  portraitOf.length > 0 ? `Portrait de ${portraitOf.join(', ')}` : (alternative ?? fileName)

/** What to ask for again: agreements that end soon, ended, withdrawn, and photos that have none. */
export const loadConsentLists = async () => {
  await requirePermission('consent.read')
  const today = todayOf(new Date())
  const [showing, published] = await Promise.all([listShowing(db()), listPublishedMedias(db())])
  const online = new Set(published.map(({ mediaId }) => mediaId))
  const rows = showing.flatMap(media =>
    media.consents.map(consent => ({
      consentId: consent.id,
      mediaId: media.id,
      title: titleOf(media),
      person: consent.person,
      channels: consent.channels,
      endsOn: consent.endsOn,
      withdrawnOn: consent.withdrawnOn,
      state: consentState(consent, null, today),
      daysLeft: consent.endsOn === null ? null : daysBetween(today, consent.endsOn),
      online: online.has(media.id),
    })),
  )
  return {
    ending: rows.filter(
      ({ state, daysLeft }) => state === 'valid' && daysLeft !== null && daysLeft <= consentNotice,
    ),
    ended: rows.filter(({ state }) => state === 'expired'),
    withdrawn: rows.filter(({ state }) => state === 'withdrawn'),
    missing: showing
      .filter(({ rights }) => worstStanding(rights, today) === 'missing')
      .map(media => ({ mediaId: media.id, title: titleOf(media), online: online.has(media.id) })),
  }
}

export type ConsentAlert = {
  mediaId: string
  title: string
  standing: ConsentStanding
  places: Omit<PublishedMedia, 'mediaId'>[]
}

/** Photos that the public sees though an agreement ended, was withdrawn or never came. For « À faire ». */
export const loadConsentAlerts = async (): Promise<ConsentAlert[]> => {
  const viewer = await requireViewer()
  if (!can(viewer, 'consent.read')) return []
  const today = todayOf(new Date())
  // Archived or not: what is online is seen.
  const troubled = (await listShowing(db(), { archived: true })).flatMap(media => {
    const standing = worstStanding(media.rights, today)
    return isProblem(standing) ? [{ ...media, standing }] : []
  })
  if (troubled.length === 0) return []
  const published = await listPublishedMedias(db())
  return troubled.flatMap(({ standing, ...media }) => {
    const places = published.filter(({ mediaId }) => mediaId === media.id)
    return places.length > 0 ? [{ mediaId: media.id, title: titleOf(media), standing, places }] : []
  })
}
