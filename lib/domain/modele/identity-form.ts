import { z } from 'zod'
import { line, optionalId } from '../record/fields'

/** The identity of a version as its form gives it. */
export const identityFormSchema = z.strictObject({
  name: line(200),
  tagline: z.string().trim().max(400),
  accent: z
    .string()
    .trim()
    .regex(/^#[0-9a-f]{6}$/i, 'Écrivez une couleur : # et six chiffres ou lettres de a à f.')
    .toLowerCase(),
  /** Null: the name stands for the logo. */
  logoMediaId: optionalId,
  contactDomain: z
    .string()
    .trim()
    .max(200)
    .regex(/^([a-z0-9-]+(\.[a-z0-9-]+)+)?$/i, 'Écrivez un domaine : exemple.fr.'),
})
export type IdentityInput = z.output<typeof identityFormSchema>
