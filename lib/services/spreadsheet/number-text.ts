import { decimal, plainDecimal } from '@/lib/domain/figure/decimal'

/** A number as a workbook stores it (« 0.30000000000000004 », « 1.2E5 ») in plain notation, at the 15 digits a spreadsheet shows. */
export const numberText = (stored: string): string | null =>
  /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$/.test(stored)
    ? plainDecimal(decimal(stored).toSignificantDigits(15))
    : null

/** « 0.45 » shown as 45 %. */
export const percentText = (stored: string): string | null => {
  const text = numberText(stored)
  return text === null ? null : plainDecimal(decimal(text).times(100))
}

const day = 86_400_000

/** The date of a serial number (45291 → 2023-12-31); null outside 1900–2200. The 29 February 1900 that never was is left out. */
export const dateText = (stored: string, from1904: boolean): string | null => {
  const serial = Math.floor(Number(stored)) + (from1904 ? 1462 : 0)
  if (!Number.isFinite(serial) || serial < 61 || serial > 110_000) return null
  return new Date(Date.UTC(1899, 11, 30) + serial * day).toISOString().slice(0, 10)
}
