import { type DeadlineStep, deadlineSteps } from '../calendar/deadline'

/** Days before the letterbox date by which each step ends. */
export type DaysBefore = Record<DeadlineStep, number>

/** A brochure is printed and delivered in four weeks or so; the web page opens the day it is in the letterbox. */
export const usualDays: DaysBefore = {
  soumission: 63,
  relecture: 49,
  validation: 42,
  approbation: 35,
  publication: 0,
}

const day = 86_400_000

/** The deadline of each step, counted back from the letterbox date; days written `2025-12-31`. */
export const countBack = (letterboxOn: string, days: DaysBefore): { step: DeadlineStep; dueOn: string }[] =>
  deadlineSteps.map(step => ({
    step,
    dueOn: new Date(Date.parse(`${letterboxOn}T00:00:00Z`) - days[step] * day).toISOString().slice(0, 10),
  }))

/** The days before, of deadlines already set; what has none takes the usual ones. */
export const daysBefore = (
  letterboxOn: string,
  deadlines: readonly { step: DeadlineStep; dueOn: string }[],
): DaysBefore =>
  Object.fromEntries(
    deadlineSteps.map(step => {
      const due = deadlines.find(deadline => deadline.step === step)?.dueOn
      const days = due ? Math.round((Date.parse(letterboxOn) - Date.parse(due)) / day) : usualDays[step]
      return [step, days]
    }),
  ) as DaysBefore

/** The first step that would end after the one that follows it; null when they follow each other. */
export const outOfOrder = (days: DaysBefore): DeadlineStep | null =>
  deadlineSteps.find((step, index) => {
    const next = deadlineSteps[index + 1]
    return next !== undefined && days[step] < days[next]
  }) ?? null
