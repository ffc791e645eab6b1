const format = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in Paris at this instant, `2025-12-31`. */
export const parisDate = (instant: Date): string => {
  const parts = Object.fromEntries(format.formatToParts(instant).map(part => [part.type, part.value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}

const long = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', dateStyle: 'long' })

/** `2025-12-01` as a person reads it: « 1er décembre 2025 ». */
export const longDate = (day: string): string =>
  long.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ')

/** True for a day that exists, written `2025-12-31`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
