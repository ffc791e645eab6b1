/** First letter as a capital, accents kept: « état » → « État ». */
export const capitalize = (text: string): string => {
  const first = /^./su.exec(text)?.[0]
  return first === undefined ? text : first.toLocaleUpperCase('fr') + text.slice(first.length)
}

/** Whether what follows `before` opens a sentence: nothing yet, or a stop and a space. */
export const opensSentence = (before: string): boolean =>
  before.trim() === '' || /[.!?…]["»\u00A0\u202F]*\s+$/u.test(before)
