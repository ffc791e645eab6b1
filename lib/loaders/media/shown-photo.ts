import 'server-only'
import { rightsOf, todayOf } from '@/lib/data/media/rights'
import type { MediaCard } from '@/lib/domain/media/card'
import { type ConsentStanding, worstStanding } from '@/lib/domain/media/consent-standing'

type Stored = MediaCard & Parameters<typeof rightsOf>[0]

/** The photo of a record as screens draw it: whether it may be shown, never who agreed. */
export const shownPhoto = (
  stored: Stored | null,
  now: Date,
): { media: MediaCard; standing: ConsentStanding } | null => {
  if (!stored) return null
  const { shows, consents, ...media } = stored
  return { media, standing: worstStanding(rightsOf({ shows, consents }), todayOf(now)) }
}
