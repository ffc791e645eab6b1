import { z } from 'zod'
import { plainText } from '../bilan/plain-text'
import { hrefSchema, type RichText, richTextSchema } from '../bilan/rich-text'
import { identity, line, optionalId, optionalLine, optionalText } from '../record/fields'
import { codeShape } from '../record/indicator-form'

/** What a form holds as text, and the record as something else. */
const jsonText = <T extends z.ZodType>(schema: T, problem: string) =>
  z
    .string()
    .max(200_000)
    .transform((text, issues): unknown => {
      if (text === '') return null
      try {
        return JSON.parse(text)
      } catch {
        issues.addIssue({ code: 'custom', message: problem })
        return z.NEVER
      }
    })
    .pipe(schema)

/** A text with no sign in it is no text. */
const textField = jsonText(
  z.nullable(richTextSchema),
  'Ce texte n’a pas pu être lu : il n’est pas enregistré.',
).transform(text => (text && isBlank(text) ? null : text))

const isBlank = (text: RichText): boolean => plainText(text).trim() === ''

const deliberation = z.strictObject({
  number: line(60),
  adoptedOn: z.iso.date('Écrivez la date de la délibération.'),
  title: line(300),
})
export type DeliberationInput = z.output<typeof deliberation>

/** Codes separated by commas: what a group of checkboxes holds. */
const codeList = z
  .string()
  .max(2000)
  .transform(text => text.split(',').filter(code => code !== ''))

/** One forbidden wording a line. */
const lines = z
  .string()
  .max(5000)
  .transform(text => [...new Set(text.split('\n').map(entry => entry.trim()))].filter(entry => entry !== ''))

export const dispositifSchema = z.strictObject({
  ...identity,
  code: z
    .string()
    .trim()
    // Empty, it is to be filled, not too short.
    .min(1)
    .min(2)
    .max(80)
    .regex(codeShape, 'Des minuscules sans accent, des chiffres et des tirets. Exemple : pass-numerique.'),
  name: line(300),
  acronym: optionalLine(40),
  short: textField,
  medium: textField,
  long: textField,
  audience: optionalText(1000),
  conditions: optionalText(2000),
  link: z.union([z.literal('').transform(() => null), hrefSchema]),
  source: optionalLine(500),
  ambitionId: optionalId,
  serviceId: optionalId,
  photoId: optionalId,
  orientations: codeList,
  deliberations: jsonText(
    z.array(deliberation).max(40).nullable(),
    'Ces délibérations n’ont pas pu être lues.',
  ).transform(list => list ?? []),
  forbidden: lines,
})
export type DispositifInput = z.output<typeof dispositifSchema>
export type DispositifValues = z.input<typeof dispositifSchema>

export const newDispositif: DispositifValues = {
  id: null,
  revision: null,
  code: '',
  name: '',
  acronym: '',
  short: '',
  medium: '',
  long: '',
  audience: '',
  conditions: '',
  link: '',
  source: '',
  ambitionId: '',
  serviceId: '',
  photoId: '',
  orientations: '',
  deliberations: '[]',
  forbidden: '',
}

type Stored = Omit<DispositifInput, 'id' | 'revision'> & { id: string; revision: number }

const stored = (text: RichText | null): string => (text ? JSON.stringify(text) : '')

/** A record as its form shows it. */
export const dispositifValues = (record: Stored): DispositifValues => ({
  id: record.id,
  revision: record.revision,
  code: record.code,
  name: record.name,
  acronym: record.acronym ?? '',
  short: stored(record.short),
  medium: stored(record.medium),
  long: stored(record.long),
  audience: record.audience ?? '',
  conditions: record.conditions ?? '',
  link: record.link ?? '',
  source: record.source ?? '',
  ambitionId: record.ambitionId ?? '',
  serviceId: record.serviceId ?? '',
  photoId: record.photoId ?? '',
  orientations: record.orientations.toSorted().join(','),
  deliberations: JSON.stringify(record.deliberations),
  forbidden: record.forbidden.join('\n'),
})

/** A text of the form as a person reads it. */
export const readTextField = (value: string): string => {
  const parsed = textField.safeParse(value)
  return parsed.success && parsed.data ? plainText(parsed.data) : ''
}

/** Rich text of a field of the form, or null. */
export const textFieldValue = (value: string): RichText | null => {
  const parsed = textField.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** Deliberations of the form: what is not whole yet stays as typed. */
export const deliberationRows = (value: string): Record<keyof DeliberationInput, string>[] => {
  const row = z.strictObject({ number: z.string(), adoptedOn: z.string(), title: z.string() })
  try {
    return z.array(row).parse(JSON.parse(value))
  } catch {
    return []
  }
}
