import { isElectoralPeriod } from '../calendar/electoral'
import { isDay, longDate, parisDate } from '../calendar/paris-date'
import type { FieldRefusal } from '../shared/result'
import type { Decider, DecisionInput, EditionFacts } from './facts'
import { reviewClosing } from './review-closing'
import { verdictMissing } from './visa-standing'

/** Without `input` (a button being drawn), what the person has yet to give is not asked. */
export type Asked = { facts: EditionFacts; by: Decider; now: Date; input: DecisionInput | undefined }
type Check = (asked: Asked) => FieldRefusal | null

const no = (code: string, sentence: string): FieldRefusal => ({ code, sentence })
/** About one thing that the person gives: said beside it. */
const noWithout = (field: keyof DecisionInput, code: string, sentence: string): FieldRefusal => ({
  code,
  sentence,
  fields: { [field]: sentence },
})
const isBlank = (text: string | undefined): boolean => !text || text.trim() === ''
const idOf = (by: Decider): string | null => (by === 'scheduler' ? null : by.id)

const checks = {
  'no-blocking-remark': ({ input }) => {
    const count = input?.blockingRemarks ?? (input ? 1 : 0)
    if (count === 0) return null
    const what = count === 1 ? 'une remarque bloquante reste' : `${count} remarques bloquantes restent`
    return no('blocking-remarks', `Ce bilan ne peut pas être soumis : ${what} à corriger.`)
  },

  revision: ({ facts }) =>
    facts.revision
      ? null
      : no('no-revision', 'Ce bilan n’a pas encore été soumis : il n’y a rien à décider.'),

  'expected-conseiller': ({ facts, by }) =>
    facts.expectedVisas.some(expected => expected.userId !== null && expected.userId === idOf(by))
      ? null
      : no('not-expected', 'L’avis est donné par les conseillers de ce canton en fonction.'),

  verdict: ({ input }) => {
    if (!input) return null
    if (!input.verdict) return verdictMissing
    return input.verdict === 'corrections_demandees' && isBlank(input.reason)
      ? noWithout('reason', 'reason-missing', 'Écrivez les corrections que vous demandez.')
      : null
  },

  'visas-settled': ({ facts, now, input }) => {
    const closing = reviewClosing(facts, now)
    if (!closing.possible) return no('visas-missing', closing.sentence)
    return input && closing.needsReason && isBlank(input.reason)
      ? noWithout(
          'reason',
          'reason-missing',
          `${closing.sentence} Écrivez le motif de la clôture : il sera conservé.`,
        )
      : null
  },

  'four-eyes': ({ facts, by }) => {
    const id = idOf(by)
    if (id === null || id === facts.submittedById) {
      return no(
        'four-eyes-submitter',
        'Vous avez soumis cette version : une autre personne doit se prononcer.',
      )
    }
    return facts.changedBy.includes(id)
      ? no(
          'four-eyes-author',
          'Vous avez écrit une partie de ce qui a changé : une autre personne doit se prononcer.',
        )
      : null
  },

  validated: ({ facts }) =>
    facts.validatedById ? null : no('not-validated', 'Cette version n’a pas été validée par le cabinet.'),

  'not-validator': ({ facts, by }) =>
    idOf(by) === facts.validatedById
      ? no(
          'four-eyes-validator',
          'Vous avez validé cette version : une autre personne doit donner le bon à tirer.',
        )
      : null,

  'manifest-shown': ({ facts, input }) =>
    !input || input.manifest === facts.revision?.manifestHash
      ? null
      : no(
          'manifest-mismatch',
          'La version affichée n’est plus la version à approuver. Relisez la version actuelle avant de donner le bon à tirer.',
        ),

  'publication-day': ({ input, now }) => {
    if (!input) return null
    if (!input.publishOn || !isDay(input.publishOn)) {
      return noWithout('publishOn', 'publication-day-missing', 'Indiquez la date de publication.')
    }
    return input.publishOn < parisDate(now)
      ? noWithout(
          'publishOn',
          'publication-day-past',
          'La date de publication est déjà passée : choisissez aujourd’hui ou plus tard.',
        )
      : null
  },

  'approved-manifest': ({ facts }) =>
    facts.revision && facts.approvedById && facts.approvedManifest === facts.revision.manifestHash
      ? null
      : no('not-approved', 'Le bon à tirer ne porte pas sur cette version : il faut le redonner.'),

  'approved-by-others': ({ facts }) => {
    const { validatedById, approvedById, submittedById, changedBy } = facts
    const sound =
      validatedById !== null &&
      approvedById !== null &&
      validatedById !== approvedById &&
      [validatedById, approvedById].every(id => id !== submittedById && !changedBy.includes(id))
    return sound
      ? null
      : no(
          'four-eyes-record',
          'La validation et le bon à tirer doivent venir de deux personnes qui n’ont pas écrit cette version.',
        )
  },

  'future-instant': ({ facts, input, now }) => {
    if (!input) return null
    const instant = input.scheduledFor
    if (!instant || Number.isNaN(instant.getTime())) {
      return noWithout('scheduledFor', 'instant-missing', 'Indiquez le jour et l’heure de la publication.')
    }
    if (instant.getTime() <= now.getTime()) {
      return noWithout(
        'scheduledFor',
        'instant-past',
        'Cette heure est déjà passée : choisissez un moment à venir.',
      )
    }
    return electoral(facts, instant)
  },

  'scheduled-hour': ({ facts, by, now }) =>
    by !== 'scheduler' ||
    (facts.status === 'programme' &&
      facts.scheduledFor !== null &&
      facts.scheduledFor.getTime() <= now.getTime())
      ? null
      : no('not-due', 'L’heure de publication programmée n’est pas arrivée.'),

  calendar: ({ facts, now }) => electoral(facts, now),

  reason: ({ input }) =>
    input && isBlank(input.reason)
      ? noWithout('reason', 'reason-missing', 'Écrivez le motif : il sera conservé.')
      : null,

  'public-note': ({ input }) =>
    input && isBlank(input.note)
      ? noWithout('note', 'note-missing', 'Écrivez la note publique : elle remplacera la page retirée.')
      : null,

  'none-other-live': ({ facts }) =>
    facts.otherLive
      ? no('other-live', 'Une autre édition de ce bilan est en ligne : retirez-la d’abord.')
      : null,
} satisfies Record<string, Check>

const electoral = (facts: EditionFacts, instant: Date): FieldRefusal | null =>
  isElectoralPeriod(instant, facts.electoralFrom) && isBlank(facts.calendarOverride ?? undefined)
    ? no(
        'electoral-period',
        `La période électorale commence le ${longDate(facts.electoralFrom)} (article L. 52-1 du code électoral) : la publication demande une dérogation écrite du cabinet.`,
      )
    : null

export type Requirement = keyof typeof checks
export const requirementChecks: Record<Requirement, Check> = checks
