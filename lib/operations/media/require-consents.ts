import type { Db } from '@/lib/data/client'
import { loadRevisionRights } from '@/lib/data/media/printed'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import type { Issuer } from '@/lib/domain/collection/issuer'
import {
  type ConsentProblem,
  channelsOf,
  consentStanding,
  isProblem,
} from '@/lib/domain/media/consent-standing'
import { channelNames } from '@/lib/domain/media/consent-terms'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'

const reasons: Record<ConsentProblem, string> = {
  missing: 'manque',
  withdrawn: 'a été retiré',
  expired: 'est échu',
  channel: 'ne vaut pas pour',
  later: 'n’a pas encore commencé',
}

/** What is refused, and what can be done instead. */
const asked = {
  publish: {
    refused: 'Ce bilan ne peut pas être publié',
    instead: 'Reprenez le bilan pour remplacer la photo, ou complétez l’accord dans « Médias ».',
  },
  restore: {
    refused: 'Ce bilan ne peut pas être remis en ligne',
    instead: 'Complétez l’accord dans « Médias », ou préparez une nouvelle édition avec une autre photo.',
  },
} as const

/** Months may pass between the submission and the day a bilan goes online, or back: the agreements are read again. */
export const requireConsents = async (
  tx: Db,
  { revisionId, issuer }: { revisionId: string; issuer: Issuer },
  now: Date,
  purpose: keyof typeof asked,
): Promise<Result<true>> => {
  const today = parisDate(now)
  for (const rights of await loadRevisionRights(tx, revisionId))
    for (const channel of channelsOf[issuer]) {
      const standing = consentStanding(rights, channel, today)
      if (!isProblem(standing)) continue
      const where = standing === 'channel' ? ` ${channelNames[channel]}` : ''
      const { refused, instead } = asked[purpose]
      return refuse(
        'media-consent',
        `${refused} : sur une de ses photos, l’accord d’une personne reconnaissable ${reasons[standing]}${where}. Rien n’a changé en ligne. ${instead}`,
      )
    }
  return ok(true)
}
