import { longDate, parisDate } from '@/lib/domain/calendar/paris-date'

export const dateStyles = ['day', 'short', 'moment', 'month', 'time'] as const
export type DateStyle = (typeof dateStyles)[number]

const clock = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
})

/** Non-breaking: « 9 h 05 » never ends a line on its hour. */
const time = (date: Date): string => {
  const [hour = '', minute = ''] = clock.format(date).split(':')
  return `${Number(hour)}\u00a0h\u00a0${minute}`
}

const writers: Record<DateStyle, (date: Date) => string> = {
  day: date => longDate(parisDate(date)),
  short: date => parisDate(date).split('-').reverse().join('/'),
  time,
  moment: date => `${longDate(parisDate(date))} à ${time(date)}`,
  month: date => longDate(parisDate(date)).split(' ').slice(1).join(' '),
}

/** An instant as people read it, always at Paris time: « 1er mars 2026 à 9 h 05 ». */
export const formatDate = (date: Date, style: DateStyle): string => writers[style](date)
