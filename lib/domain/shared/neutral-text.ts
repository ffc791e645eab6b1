/** What a spreadsheet may read as the beginning of a formula; a minus sign and full-width signs among them. */
const signs = '=+\\-−@\\t\\r＝＋－＠'
const opensFormula = new RegExp(`^[${signs}]`)
const neutralised = new RegExp(`^'[${signs}]`)

/**
 * A text for a CSV cell that a spreadsheet will open: one that would be read as a formula is given an apostrophe, as
 * spreadsheets do (OWASP, CSV injection). A number is left alone.
 */
export const neutralText = (text: string): string =>
  opensFormula.test(text) && !/^-\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text

/** The text as it was before `neutralText`: reading what was exported changes nothing. */
export const withoutNeutral = (text: string): string => (neutralised.test(text) ? text.slice(1) : text)
