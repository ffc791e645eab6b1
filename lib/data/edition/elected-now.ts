import { parisDate } from '@/lib/domain/calendar/paris-date'

/** Élus in office on the day it is in Paris. */
export const electedNow = (now: Date) => {
  const today = new Date(`${parisDate(now)}T00:00:00Z`)
  return {
    archivedAt: null,
    AND: [
      { OR: [{ startsOn: null }, { startsOn: { lte: today } }] },
      { OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
    ],
  }
}
