import type { Status } from '../edition/status'
import type { Permission } from '../policy/permissions'
import type { Requirement } from './requirements'

export const transitions = [
  'submit',
  'giveVisa',
  'closeReview',
  'validate',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'replace',
  'takeBack',
  'withdraw',
  'restore',
  'archive',
] as const
export type Transition = (typeof transitions)[number]

export type TransitionRule = {
  from: readonly Status[]
  /** Null: the edition does not move. */
  to: Status | null
  /** Null: no person decides it; it follows from another transition. */
  permission: Permission | null
  /** The job may do it too, at the hour that the direction scheduled. */
  scheduler?: true
  requires: readonly Requirement[]
}

/** The state machine. Buttons, bulk actions, jobs, scripts and API read this table, through `decide`. */
export const transitionRules: Record<Transition, TransitionRule> = {
  submit: {
    from: ['brouillon'],
    to: 'relecture',
    permission: 'edition.submit',
    requires: ['no-blocking-remark'],
  },
  giveVisa: {
    from: ['relecture'],
    to: null,
    permission: 'edition.visa',
    requires: ['revision', 'expected-conseiller', 'verdict'],
  },
  closeReview: {
    from: ['relecture'],
    to: 'validation',
    permission: 'edition.close-review',
    requires: ['revision', 'visas-settled'],
  },
  validate: {
    from: ['validation'],
    to: 'approbation',
    permission: 'edition.validate',
    requires: ['revision', 'four-eyes'],
  },
  approve: {
    from: ['approbation'],
    to: 'approuve',
    permission: 'edition.approve',
    requires: ['revision', 'validated', 'four-eyes', 'not-validator', 'manifest-shown', 'publication-day'],
  },
  schedule: {
    from: ['approuve'],
    to: 'programme',
    permission: 'edition.schedule',
    requires: ['revision', 'approved-manifest', 'future-instant'],
  },
  unschedule: { from: ['programme'], to: 'approuve', permission: 'edition.schedule', requires: [] },
  publish: {
    from: ['approuve', 'programme'],
    to: 'publie',
    permission: 'edition.publish',
    scheduler: true,
    requires: ['revision', 'approved-manifest', 'approved-by-others', 'scheduled-hour', 'calendar'],
  },
  replace: { from: ['publie'], to: 'remplace', permission: null, requires: [] },
  takeBack: {
    from: ['relecture', 'validation', 'approbation', 'approuve', 'programme'],
    to: 'brouillon',
    permission: 'edition.take-back',
    requires: ['reason'],
  },
  withdraw: {
    from: ['publie'],
    to: 'retire',
    permission: 'edition.withdraw',
    requires: ['public-note'],
  },
  restore: {
    from: ['retire'],
    to: 'publie',
    permission: 'edition.restore',
    requires: ['revision', 'none-other-live', 'calendar'],
  },
  archive: { from: ['remplace', 'retire'], to: 'archive', permission: 'edition.archive', requires: [] },
}

/** As on the button. */
export const transitionLabels: Record<Transition, string> = {
  submit: 'Soumettre',
  giveVisa: 'Donner mon avis',
  closeReview: 'Clore la relecture',
  validate: 'Valider',
  approve: 'Donner le bon à tirer',
  schedule: 'Programmer',
  unschedule: 'Déprogrammer',
  publish: 'Publier',
  replace: 'Remplacer',
  takeBack: 'Reprendre',
  withdraw: 'Retirer',
  restore: 'Remettre en ligne',
  archive: 'Archiver',
}
