import type { Transition } from '@/lib/domain/workflow/transitions'

/** The weight of each step's button. Apart from its form, which is fetched when the button is pressed. */
export const decisionTones: Record<Exclude<Transition, 'replace'>, 'primary' | 'secondary' | 'danger'> = {
  submit: 'primary',
  giveVisa: 'primary',
  closeReview: 'primary',
  validate: 'primary',
  approve: 'primary',
  schedule: 'secondary',
  unschedule: 'secondary',
  publish: 'primary',
  takeBack: 'secondary',
  withdraw: 'danger',
  restore: 'primary',
  archive: 'secondary',
}
