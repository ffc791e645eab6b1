'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { type ActionResult } from '@/lib/domain/shared/result'
import {
  approveSchema,
  archiveSchema,
  closeReviewSchema,
  giveVisaSchema,
  overrideCalendarSchema,
  publishSchema,
  restoreSchema,
  scheduleSchema,
  submitSchema,
  takeBackSchema,
  unscheduleSchema,
  validateSchema,
  withdrawSchema,
} from '@/lib/domain/workflow/inputs'
import { approveEdition } from '@/lib/operations/edition/approve'
import { archiveEdition } from '@/lib/operations/edition/archive'
import { closeReview } from '@/lib/operations/edition/close-review'
import { giveVisa } from '@/lib/operations/edition/give-visa'
import { overrideCalendar } from '@/lib/operations/edition/override-calendar'
import { publishEdition } from '@/lib/operations/edition/publish'
import { scheduleEdition, unscheduleEdition } from '@/lib/operations/edition/schedule'
import { submitEdition } from '@/lib/operations/edition/submit'
import { takeBackEdition } from '@/lib/operations/edition/take-back'
import { validateEdition } from '@/lib/operations/edition/validate'
import { restoreEdition, withdrawEdition } from '@/lib/operations/edition/withdraw'

/** The decisions on an edition, one action each: the operation authorizes, decides and writes. */

/** Shows the new state to who decided, and to nobody when nothing changed. */
const shown = async <T>(outcome: Promise<ActionResult<T>>): Promise<ActionResult<null>> => {
  const result = await outcome
  if (!result.ok) return result
  refresh()
  return { ok: true, value: null }
}

export const submitAction = defineAction({
  name: 'submit',
  schema: submitSchema,
  run: (input, context) => shown(submitEdition(context, input)),
})
export const giveVisaAction = defineAction({
  name: 'give-visa',
  schema: giveVisaSchema,
  run: (input, context) => shown(giveVisa(context, input)),
})
export const closeReviewAction = defineAction({
  name: 'close-review',
  schema: closeReviewSchema,
  run: (input, context) => shown(closeReview(context, input)),
})
export const validateAction = defineAction({
  name: 'validate',
  schema: validateSchema,
  run: (input, context) => shown(validateEdition(context, input)),
})
export const approveAction = defineAction({
  name: 'approve',
  schema: approveSchema,
  run: (input, context) => shown(approveEdition(context, input)),
})
export const scheduleAction = defineAction({
  name: 'schedule',
  schema: scheduleSchema,
  run: (input, context) => shown(scheduleEdition(context, input)),
})
export const unscheduleAction = defineAction({
  name: 'unschedule',
  schema: unscheduleSchema,
  run: (input, context) => shown(unscheduleEdition(context, input)),
})
export const publishAction = defineAction({
  name: 'publish',
  schema: publishSchema,
  run: (input, context) => shown(publishEdition(context, input)),
})
export const takeBackAction = defineAction({
  name: 'take-back',
  schema: takeBackSchema,
  run: (input, context) => shown(takeBackEdition(context, input)),
})
export const withdrawAction = defineAction({
  name: 'withdraw',
  schema: withdrawSchema,
  run: (input, context) => shown(withdrawEdition(context, input)),
})
export const restoreAction = defineAction({
  name: 'restore',
  schema: restoreSchema,
  run: (input, context) => shown(restoreEdition(context, input)),
})
export const archiveAction = defineAction({
  name: 'archive',
  schema: archiveSchema,
  run: (input, context) => shown(archiveEdition(context, input)),
})
export const overrideCalendarAction = defineAction({
  name: 'override-calendar',
  schema: overrideCalendarSchema,
  run: (input, context) => shown(overrideCalendar(context, input)),
})
