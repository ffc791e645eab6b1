import { NBSP, NNBSP } from './spaces'

/** What a correction is about, as the person is told. */
export const ruleLabels = {
  apostrophe: 'apostrophe',
  quotes: 'guillemets',
  noBreak: 'espace insécable',
  thousands: 'tranche de trois chiffres',
  ellipsis: 'points de suspension',
  ligature: 'œ',
  capital: 'capitale accentuée',
  ordinal: 'ordinal',
  date: 'date',
  title: 'civilité',
  dash: 'tiret',
  spare: 'espace en trop',
} as const
export type RuleName = keyof typeof ruleLabels

/** Replaces `from`–`to` of a text by other signs. */
export type TextEdit = { from: number; to: number; text: string; rule: RuleName }

export type Rule = {
  name: RuleName
  /**
   * Global. Ends on the character whose typing makes it certain, so that a correction is offered once, as that
   * character is typed, and never again after it was undone.
   */
  pattern: RegExp
  replace: string | ((...groups: string[]) => string)
  /** Only over a whole text: while typing, a space at the end is not one too many. */
  reviewOnly?: true
}

const space = '[ \\u00A0\\u202F\\u2009]'
const token = '\\uFFFC'
const month = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const units =
  'km|cm|mm|m²|m2|m³|ha|kg|min|kWh|MWh|GWh|k€|M€|Md€|ans|mois|euros?|millions?|milliards?|m|g|t|l|h'
const ligatures =
  'oeuvr|oeuf|oeil|coeur|choeur|soeur|boeuf|noeu[dx]|voeu|moeurs|manoeuvr|désoeuvr|écoeur|rancoeur|foetus|oedèm|oesophag|oecumén'
const accented =
  'tats?|coles?|ducation|galité|quipements?|nergies?|conomie|lus?|lues?|vénements?|tudes?|quipes?'
const afterA = "la|l[’']|partir|travers|ce|ces|cette|côté|vos|nos|leur|noter|savoir"

const rule = (
  name: RuleName,
  pattern: string,
  replace: Rule['replace'],
  options: { flags?: string; reviewOnly?: true } = {},
): Rule => ({
  name,
  pattern: new RegExp(pattern, `g${options.flags ?? ''}u`),
  replace,
  ...(options.reviewOnly && { reviewOnly: true }),
})

const groupByThree = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, NNBSP)

/** A number of four digits may be a year; a leading zero is a code. */
const grouped = (digits: string): boolean =>
  !digits.startsWith('0') && (digits.length > 4 || Number(digits) >= 2100)

/**
 * House rules of French typography (Lexique des règles typographiques en usage à l’Imprimerie nationale; choices of the
 * house in checker.md: U+00A0 inside « », before « : » and units, U+202F in thousands and before ; ! ?).
 */
export const rules: readonly Rule[] = [
  rule('apostrophe', `(?<=\\p{L})['‘ʼ´\`](?!\\d)`, '’'),

  rule('quotes', `<<${space}*`, `«${NBSP}`),
  rule('quotes', `${space}*>>`, `${NBSP}»`),
  rule('noBreak', `«${space}*([^\\s»])`, `«${NBSP}$1`),
  rule('noBreak', `([^\\s«])${space}*»`, `$1${NBSP}»`),
  rule('noBreak', `([^\\s«“(\\[:/])${space}*:(\\s)`, `$1${NBSP}:$2`),
  rule('noBreak', `([^\\s«“(\\[])${space}+([;!?])`, `$1${NNBSP}$2`),
  rule('noBreak', `([\\p{L}\\p{N}%€»)\\]”…’${token}])([;!?]+)([\\s»)])`, `$1${NNBSP}$2$3`),

  rule('ellipsis', `(?<!\\p{L})(etc)(?:\\.{2,}|\\.?…)`, '$1.', { flags: 'i' }),
  rule('ellipsis', `\\.{3,}`, '…'),

  rule('ordinal', `(?<![\\p{L}\\d])1(?:ère|ere)(s?)(\\P{L})`, '1re$1$2'),
  rule('ordinal', `(?<![\\p{L}\\d])(\\d+|[IVX]+)(?:ième|ème|ieme|eme)(s?)(\\P{L})`, '$1e$2$3'),
  rule('date', `(?<![\\d,.])0([1-9])${space}((?:${month})\\P{L})`, `$1${NBSP}$2`, { flags: 'i' }),
  rule('date', `(?<![\\d,.\\p{L}])1${space}((?:${month})\\P{L})`, `1er${NBSP}$1`, { flags: 'i' }),
  rule('noBreak', `(?<!\\d)(\\d{1,2}(?:er)?)${space}((?:${month})\\P{L})`, `$1${NBSP}$2`, { flags: 'i' }),
  rule(
    'noBreak',
    `(?<![\\d:])([01]?\\d|2[0-4])${space}?h${space}?([0-5]\\d)([^\\d/\\p{L}])`,
    `$1${NBSP}h${NBSP}$2$3`,
  ),

  rule(
    'thousands',
    `(?<![\\p{L}\\d,.${token}-])(\\d{1,3}(?:${space}\\d{3})+)([^\\d])`,
    (number, after) => number.replace(/[ \u00A0\u2009]/g, NNBSP) + after,
  ),
  rule(
    'thousands',
    `(?<![\\p{L}\\d,./${token}-]|(?:n°|art\\.|article|page|p\\.|le|au|composez|code|loi|décret)${space}?)(\\d{4,})(${space}?[€%]|${space}\\p{Ll})`,
    (digits, after) => (grouped(digits) ? groupByThree(digits) : digits) + after,
  ),
  rule('noBreak', `([\\d${token}])${space}?([%€])`, `$1${NBSP}$2`),
  rule('noBreak', `(\\d)${space}((?:${units})[^\\p{L}\\d²³’])`, `$1${NBSP}$2`),

  rule('title', `(?<!\\p{L})Mr\\.?${space}([\\p{Lu}${token}])`, `M.${NBSP}$1`),
  rule('noBreak', `(?<!\\p{L})(M\\.|MM\\.|Mmes?|Mlle|Dr|Pr)${space}([\\p{Lu}${token}])`, `$1${NBSP}$2`),
  rule('noBreak', `(?<!\\p{L})([nN])[°º]${space}?(\\d)`, `$1°${NBSP}$2`),
  rule('noBreak', `(?<!\\p{L})(art\\.|p\\.|t\\.|chap\\.)${space}(\\d)`, `$1${NBSP}$2`),

  rule('ligature', `(?<!\\p{L})(?:${ligatures})`, word => word.replace('oe', 'œ').replace(/O[eE]/, 'Œ'), {
    flags: 'i',
  }),
  rule('capital', `(?<!\\p{L})E((?:${accented})\\P{L})`, 'É$1'),
  rule('capital', `(?<=^|\\n|[.!?…]\\s)A( (?:${afterA})[^\\p{L}])`, 'À$1'),
  rule('dash', `([\\p{L}\\p{N},»)${token}]) - ([\\p{L}«${token}])`, '$1 – $2'),

  rule('spare', `([^\\s«“(\\[])${space}+([,.]\\s)`, '$1$2', { reviewOnly: true }),
  rule('spare', `([(\\[“])${space}+(?![\\s»])`, '$1', { reviewOnly: true }),
  rule('spare', `(?<=[^\\s«“])${space}+([)\\]”])`, '$1', { reviewOnly: true }),
  rule('spare', `(?<=\\S)${space}{2,}(?=\\S)`, ' ', { reviewOnly: true }),
  rule('spare', `(?<=\\n|^)${space}+|${space}+(?=\\n)`, '', { reviewOnly: true }),
]
