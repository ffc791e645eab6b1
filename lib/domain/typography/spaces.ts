/** Word no-break space: before « : », units and %, inside « ». */
export const NBSP = '\u00A0'

/** Thin no-break space: thousands, before « ; », « ! » and « ? ». */
export const NNBSP = '\u202F'

/** Any space that a reader sees as one: ordinary, no-break, thin. */
export const anySpace = /[ \u00A0\u2009\u202F\t]/
