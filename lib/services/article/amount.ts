import { NBSP, NNBSP } from '@/lib/domain/typography/spaces'

/** A recorded value as it is read: « 79 800 000 € », « 3,7 », « − 12 % ». Exact: nothing is rounded here. */
export const printAmount = (value: string, unit: string | null): string => {
  const [whole = '', decimals] = value.replace(/^-/, '').split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, NNBSP)
  const number = decimals === undefined ? grouped : `${grouped},${decimals}`
  return `${value.startsWith('-') ? `−${NBSP}` : ''}${number}${unit ? NBSP + unit : ''}`
}
