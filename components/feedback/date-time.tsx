import { type DateStyle, formatDate } from '@/components/feedback/format-date'

export type DateTimeProps = { value: Date | string; format?: DateStyle }

/** The one way to print a date: « 3 mars 2026 », Paris time, with its machine form. */
export function DateTime({ value, format = 'day' }: DateTimeProps) {
  const date = typeof value === 'string' ? new Date(value) : value
  return <time dateTime={date.toISOString()}>{formatDate(date, format)}</time>
}
