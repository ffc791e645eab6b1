import { z } from 'zod'
import type { MediaCard } from './card'

const fraction = z.number().min(0).max(1)

/** What people write about a photo. `revision`: the one that was on screen. */
export const mediaDetailsSchema = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
  /** For those who do not see the picture; empty: still to be written, and then nothing that prints it is submitted. */
  alternative: z
    .string()
    .trim()
    .max(300, 'Restez sous 300 caractères : ce texte est lu d’une traite.')
    .refine(
      text => !/\.(?:jpe?g|png|webp|avif)$/i.test(text),
      'Décrivez l’image : un nom de fichier ne dit rien.',
    ),
  credit: z.string().trim().max(120, 'Restez sous 120 caractères.'),
  focalX: fraction,
  focalY: fraction,
  /** Persons can be recognised: a consent is needed. */
  shows: z.boolean(),
})
export type MediaDetails = z.output<typeof mediaDetailsSchema>

type Stored = Omit<MediaDetails, 'alternative' | 'credit'> & Pick<MediaCard, 'alternative' | 'credit'>

/** A photo as its form shows it. */
export const mediaValues = (record: Stored): MediaDetails => ({
  id: record.id,
  revision: record.revision,
  alternative: record.alternative ?? '',
  credit: record.credit ?? '',
  focalX: record.focalX,
  focalY: record.focalY,
  shows: record.shows,
})
