import { z } from 'zod'

/** Pieces of the forms of records: a form gives text, the record wants what it means. */

/** No-break spaces stay: they are part of a name that is printed to the letter. */
const squeezed = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/gu, ' ').trim()

/** One line, filled. */
export const line = (max: number) => z.string().max(max).transform(squeezed).pipe(z.string().min(1))

/** One line or nothing: null is what was not given. */
export const optionalLine = (max: number) =>
  z
    .string()
    .max(max)
    .transform(text => squeezed(text) || null)

/** Several lines or nothing. */
export const optionalText = (max: number) =>
  z
    .string()
    .max(max)
    .transform(text => text.trim() || null)

/** An identifier chosen in a list; empty when nothing is. */
export const optionalId = z.union([z.literal('').transform(() => null), z.uuid()])

/** A whole number in a text field. */
export const whole = (range: { min: number; max: number }) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, 'Écrivez un nombre entier.')
    .transform(Number)
    .pipe(z.number().min(range.min).max(range.max))

export const optionalWhole = (range: { min: number; max: number }) =>
  z.union([
    z
      .string()
      .regex(/^\s*$/)
      .transform(() => null),
    whole(range),
  ])

/** A day « 2025-12-31 », or nothing. */
export const optionalDay = z.union([z.literal('').transform(() => null), z.iso.date()])

/** Which record, and the revision that was on screen; both null to create one. */
export const identity = {
  id: z.uuid().nullable(),
  revision: z.number().int().min(1).nullable(),
}
