import { NBSP } from '../typography/spaces'
import type { Size } from './limits'

/** Where the gabarit prints a photo, and how large it usually is, in millimetres: a given page says it exactly. */
export const printedUses = ['couverture', 'photo', 'portrait'] as const
export type PrintedUse = (typeof printedUses)[number]

/** Bled to the edges of the page for the cover; a column of the grid for the others. */
export const printedSizes: Record<PrintedUse, Size> = {
  couverture: { width: 210, height: 90 },
  photo: { width: 59, height: 40 },
  portrait: { width: 28, height: 35 },
}

export const printedUseLabels: Record<PrintedUse, string> = {
  couverture: 'en couverture',
  photo: 'dans une colonne',
  portrait: 'en portrait d’élu',
}

export const sharpnesses = ['fine', 'good', 'soft', 'coarse'] as const
export type Sharpness = (typeof sharpnesses)[number]

export type Resolution = { dpi: number; sharpness: Sharpness; sentence: string }

const words: Record<Sharpness, string> = {
  fine: 'nette à l’impression',
  good: 'correcte à l’impression',
  soft: 'un peu douce à l’impression : préférez une photo plus grande',
  coarse: 'trop petite pour être imprimée ainsi : elle paraîtra floue',
}

/** Printers ask for 300 points per inch; 220 is seen by few; under 150 the points show. */
const sharpnessOf = (dpi: number): Sharpness =>
  dpi >= 300 ? 'fine' : dpi >= 220 ? 'good' : dpi >= 150 ? 'soft' : 'coarse'

/**
 * How a picture prints at a size: `picture` in pixels, `printed` in millimetres. The picture covers the size (what
 * sticks out is cropped), so the tighter of the two edges decides.
 */
export const printResolution = (picture: Size, printed: Size): Resolution => {
  const dpi = Math.round(25.4 * Math.min(picture.width / printed.width, picture.height / printed.height))
  const sharpness = sharpnessOf(dpi)
  return { dpi, sharpness, sentence: `${dpi}${NBSP}points par pouce, ${words[sharpness]}` }
}
