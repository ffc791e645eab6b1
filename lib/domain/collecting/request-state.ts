import { z } from 'zod'

/** Where the request made to a service is. */
export const requestStates = ['none', 'asked', 'reminded', 'returned'] as const
export type RequestState = (typeof requestStates)[number]

export const requestStateLabels: Record<RequestState, string> = {
  none: 'Pas encore demandée',
  asked: 'Demandée',
  reminded: 'Relancée',
  returned: 'Rendue',
}

type Dates = { sentAt: Date | null; remindedAt: Date | null; returnedAt: Date | null }

/** The last thing that happened; a service asked again after it returned its values is asked. */
export const requestState = (dates: Dates | null): RequestState => {
  if (!dates?.sentAt) return 'none'
  if (dates.returnedAt) return 'returned'
  return dates.remindedAt ? 'reminded' : 'asked'
}

/** Past its date and not returned: a mark added to the state. `today` and `dueOn` are ISO dates. */
export const isLate = (state: RequestState, dueOn: string | null, today: string): boolean =>
  state !== 'returned' && state !== 'none' && dueOn !== null && dueOn < today

type Asked = { state: RequestState; dueOn: string | null; needed: number; given: number }

/** What is added to the state of a request: nobody is late for values that are all there and only wait to be confirmed. */
export const requestMark = (
  { state, dueOn, needed, given }: Asked,
  today: string,
): 'complete' | 'late' | null => {
  if ((state === 'asked' || state === 'reminded') && given >= needed) return 'complete'
  return isLate(state, dueOn, today) ? 'late' : null
}

const which = { collectionId: z.uuid(), serviceId: z.uuid() }
export const requestSchema = z.strictObject({ ...which, dueOn: z.iso.date('Choisissez une date.') })
export const requestTargetSchema = z.strictObject(which)
export const needsSchema = z.strictObject({ collectionId: z.uuid() })
