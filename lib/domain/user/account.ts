import { z } from 'zod'
import { roles } from '@/lib/domain/policy/role'
import { normalizeEmail } from './email'

export const passwordMinimum = 12

const email = z
  .string({ error: 'Indiquez une adresse électronique.' })
  .trim()
  .min(1, { error: 'Indiquez une adresse électronique.' })
  .max(254, { error: 'Cette adresse est trop longue : 254 caractères au plus.' })
  .pipe(z.email({ error: 'Cette adresse n’est pas complète. Exemple : prenom.nom@departement.fr.' }))
  .transform(normalizeEmail)

/** Long enough for any sentence; argon2id would accept megabytes and be kept busy. */
const password = z
  .string({ error: 'Indiquez votre mot de passe.' })
  .min(1, { error: 'Indiquez votre mot de passe.' })
  .max(200, { error: 'Ce mot de passe est trop long : 200 caractères au plus.' })

/** Signing in says nothing about the rules of a good password: that would help guessing. */
export const signInSchema = z.object({
  email,
  password,
  retour: z.string().max(2000).optional(),
})
export type SignIn = z.infer<typeof signInSchema>

/** One sentence per rule of a password that is chosen. */
export const newPasswordSchema = password.min(passwordMinimum, {
  error: `Un mot de passe a au moins ${passwordMinimum} caractères ; une phrase convient très bien.`,
})

export const newAccountSchema = z.object({
  email,
  name: z
    .string()
    .trim()
    .min(2, { error: 'Indiquez le nom de la personne.' })
    .max(120, { error: 'Ce nom est trop long : 120 caractères au plus.' }),
  password: newPasswordSchema,
  roles: z.array(z.enum(roles)).default([]),
})
export type NewAccount = z.infer<typeof newAccountSchema>
