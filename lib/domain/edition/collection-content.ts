import { z } from 'zod'

const line = z.string().trim().min(1).max(400)

/** `ModeleVersion.identity`: what the issuer looks like. */
export const identitySchema = z.object({
  name: line,
  tagline: z.string().max(400).default(''),
  accent: z.string().regex(/^#[0-9a-f]{6}$/i),
  logoSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
  contactDomain: z.string().max(200).default(''),
})

/** `Collection.imprint`: the mentions obligatoires, but for the printer (a record) and the credits of the médias. */
export const imprintSchema = z.object({
  director: line.nullable().default(null),
  host: line.nullable().default(null),
  contact: line.nullable().default(null),
  /** Who pays, and receives the printer’s invoice: compulsory for a groupe. */
  payer: line.nullable().default(null),
  credits: z.array(line).max(20).default([]),
})
