/**
 * Reads a number as people type or paste it: « 641 », « 64 288 », « 1 612 345,50 », « -3,2 », with ordinary, no-break or
 * thin spaces between thousands, and a comma or a point before decimals. Returns plain decimal notation (at most 18
 * digits and 6 decimals), or null: nothing is guessed.
 */
export const readFrenchAmount = (text: string): string | null => {
  const trimmed = text.trim().replace(/[−–]/gu, '-')
  if (!/^-?(?:\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+|\d+)(?:[.,]\d{1,6})?$/.test(trimmed)) return null
  const plain = trimmed.replace(/[ \u00A0\u2009\u202F]/g, '').replace(',', '.')
  const [whole = ''] = plain.replace('-', '').split('.')
  return whole.replace(/^0+(?=\d)/, '').length <= 18 ? plain : null
}
