import type { Db } from '@/lib/data/client'
import { loadRevisionRights } from '@/lib/data/media/printed'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import { type ConsentProblem, consentStanding, isProblem } from '@/lib/domain/media/consent-standing'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'

const reasons: Record<ConsentProblem, string> = {
  missing: 'l’accord d’une personne reconnaissable manque',
  withdrawn: 'l’accord d’une personne reconnaissable a été retiré',
  expired: 'l’accord d’une personne reconnaissable est échu',
  channel: 'l’accord d’une personne reconnaissable ne vaut pas pour le site',
  later: 'l’accord d’une personne reconnaissable n’a pas encore commencé',
}

/** Weeks may pass between the submission and the publication: the agreements are read again on the day. */
export const requireConsents = async (tx: Db, revisionId: string, now: Date): Promise<Result<true>> => {
  const today = parisDate(now)
  for (const rights of await loadRevisionRights(tx, revisionId)) {
    const standing = consentStanding(rights, 'web', today)
    if (isProblem(standing))
      return refuse(
        'media-consent',
        `Ce bilan ne peut pas être publié : sur une de ses photos, ${reasons[standing]}. Rien n’a changé en ligne. Reprenez le bilan pour remplacer la photo, ou complétez l’accord dans « Médias ».`,
      )
  }
  return ok(true)
}
