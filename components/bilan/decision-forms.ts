import { z } from 'zod'
import {
  approveAction,
  archiveAction,
  closeReviewAction,
  giveVisaAction,
  publishAction,
  restoreAction,
  scheduleAction,
  submitAction,
  takeBackAction,
  unscheduleAction,
  validateAction,
  withdrawAction,
} from '@/lib/actions/edition/decisions'
import type { ActionResult } from '@/lib/domain/shared/result'
import type { Transition } from '@/lib/domain/workflow/transitions'
import { verdictMissing, verdicts } from '@/lib/domain/workflow/visa-standing'

/** What a person gives with a decision; each form asks for some of it. The operation checks the rest. */
export const decisionFieldsSchema = z.object({
  reason: z.string().max(4000),
  note: z.string().max(4000),
  publishOn: z.string(),
  scheduledFor: z.string(),
  /** Empty until the person has chosen. */
  verdict: z.enum(['', ...verdicts]),
})
export type DecisionFields = z.infer<typeof decisionFieldsSchema>

/** The edition and the state that are on screen; where its text is written, for what a refusal is about. */
export type DecisionTarget = {
  editionId: string
  lock: number
  manifest: string
  draftPath?: string
  /** Remarks that the version was submitted with, for who validates it or gives the bon à tirer; null: not known. */
  remarks?: readonly string[] | null
}

export type DecisionForm = {
  fields: readonly (keyof DecisionFields)[]
  /** What happens next, in a sentence. */
  next: string
  /** What has happened, and who comes next. */
  done: string
  send: (target: DecisionTarget, fields: DecisionFields) => Promise<ActionResult>
}

const on = ({ editionId, lock }: DecisionTarget) => ({ editionId, lock })
/** A date-time field has no zone: it is read where the person is. */
const instant = (local: string) => new Date(local)

/** The form of each step that a person takes. « Remplacer » follows from a publication: nobody asks for it. */
export const decisionForms: Record<Exclude<Transition, 'replace'>, DecisionForm> = {
  submit: {
    fields: [],
    next: 'Les fichiers sont composés une fois pour toutes, et les conseillers du canton peuvent donner leur avis.',
    done: 'Le bilan est soumis\u00a0: les conseillers du canton peuvent donner leur avis.',
    send: target => submitAction(on(target)),
  },
  giveVisa: {
    fields: ['verdict', 'reason'],
    next: 'Votre avis est conservé avec la version que vous avez lue.',
    done: 'Votre avis est enregistré. Vous pouvez en changer tant que la relecture est ouverte.',
    send: async (target, { verdict, reason }) =>
      verdict === ''
        ? { ok: false, error: verdictMissing }
        : giveVisaAction({ ...on(target), verdict, reason }),
  },
  closeReview: {
    fields: ['reason'],
    next: 'Le bilan passe à la validation. Sans tous les avis favorables, écrivez pourquoi : le motif reste dans l’historique.',
    done: 'La relecture est close\u00a0: le bilan attend la validation du cabinet.',
    send: (target, { reason }) => closeReviewAction({ ...on(target), reason }),
  },
  validate: {
    fields: [],
    next: 'Le bilan part à la direction, qui donne le bon à tirer.',
    done: 'Le bilan est validé\u00a0: il attend le bon à tirer de la direction.',
    send: target => validateAction(on(target)),
  },
  approve: {
    fields: ['publishOn'],
    next: 'Le bon à tirer porte sur les pages affichées ici, et sur elles seules.',
    done: 'Le bon à tirer est donné\u00a0: le bilan peut être publié, ou sa publication programmée.',
    send: (target, { publishOn }) => approveAction({ ...on(target), manifest: target.manifest, publishOn }),
  },
  schedule: {
    fields: ['scheduledFor'],
    next: 'La publication se fera seule à l’heure dite.',
    done: 'La publication est programmée\u00a0: elle se fera seule à l’heure dite.',
    send: (target, { scheduledFor }) =>
      scheduleAction({ ...on(target), scheduledFor: instant(scheduledFor) }),
  },
  unschedule: {
    fields: [],
    next: 'Le bilan reste approuvé ; plus rien ne se publiera seul.',
    done: 'La publication est déprogrammée\u00a0: le bilan reste approuvé.',
    send: target => unscheduleAction(on(target)),
  },
  publish: {
    fields: [],
    next: 'La page, la brochure et les données approuvées sont mises en ligne telles quelles.',
    done: 'Le bilan est en ligne.',
    send: target => publishAction(on(target)),
  },
  takeBack: {
    fields: ['reason'],
    next: 'Le bilan redevient un brouillon. Les avis restent acquis sur les blocs qui ne changent pas.',
    done: 'Le bilan est de nouveau un brouillon.',
    send: (target, { reason }) => takeBackAction({ ...on(target), reason }),
  },
  withdraw: {
    fields: ['note'],
    next: 'La page publique affiche votre note à la place du bilan.',
    done: 'Le bilan est retiré du site\u00a0: sa page affiche votre note.',
    send: (target, { note }) => withdrawAction({ ...on(target), note }),
  },
  restore: {
    fields: [],
    next: 'Les mêmes fichiers reviennent en ligne, à l’octet près.',
    done: 'Le bilan est de nouveau en ligne.',
    send: target => restoreAction(on(target)),
  },
  archive: {
    fields: [],
    next: 'L’édition reste consultable dans l’historique.',
    done: 'L’édition est archivée.',
    send: target => archiveAction(on(target)),
  },
}
