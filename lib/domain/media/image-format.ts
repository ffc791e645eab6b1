/** What is received. Recognised by its first bytes: a name or a declared type says nothing. */
export const imageFormats = ['jpeg', 'png', 'webp', 'avif'] as const
export type ImageFormat = (typeof imageFormats)[number]

/** Files that people send by mistake, named so that the refusal can say what to do. */
export type RefusedFormat = 'svg' | 'heic' | 'gif' | 'tiff' | 'pdf' | 'unknown'

const ascii = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length))

const begins = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Brands of an ISO media file (`ftyp` box): the major one, then the compatible ones. */
const brands = (bytes: Uint8Array): string[] => {
  if (ascii(bytes, 4, 4) !== 'ftyp') return []
  const size = Math.min(64, ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0))
  const found = [ascii(bytes, 8, 4)]
  for (let at = 16; at + 4 <= size; at += 4) found.push(ascii(bytes, at, 4))
  return found
}

/** The format of an image by its content. Total: what is not recognised is `unknown`. */
export const sniffImage = (bytes: Uint8Array): ImageFormat | RefusedFormat => {
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp'
  const iso = brands(bytes)
  if (iso.some(brand => brand === 'avif' || brand === 'avis')) return 'avif'
  if (iso.some(brand => /^(?:heic|heix|hevc|hevx|mif1|msf1)$/.test(brand))) return 'heic'
  if (ascii(bytes, 0, 4) === 'GIF8') return 'gif'
  if (begins(bytes, 0x49, 0x49, 0x2a, 0) || begins(bytes, 0x4d, 0x4d, 0, 0x2a)) return 'tiff'
  if (ascii(bytes, 0, 5) === '%PDF-') return 'pdf'
  const head = ascii(bytes, 0, 512).toLowerCase()
  return head.includes('<svg') || head.includes('<?xml') ? 'svg' : 'unknown'
}

export const isAccepted = (format: ImageFormat | RefusedFormat): format is ImageFormat =>
  imageFormats.some(accepted => accepted === format)

const kept = 'Rien n’a été ajouté.'

/** Why a file is not taken, and what to send instead. */
export const refusedFormats: Record<RefusedFormat, string> = {
  svg: `Un dessin SVG peut contenir un programme : il n’est pas accepté. ${kept} Exportez-le en PNG, puis envoyez le PNG.`,
  heic: `Cette photo est au format HEIC, que l’atelier ne sait pas lire. ${kept} Sur un iPhone : Réglages, Appareil photo, Formats, « Le plus compatible » ; ou exportez-la en JPEG.`,
  gif: `Les images GIF sont trop pauvres pour être imprimées. ${kept} Envoyez un JPEG ou un PNG.`,
  tiff: `Ce fichier est au format TIFF. ${kept} Exportez-le en JPEG (qualité maximale) ou en PNG, puis envoyez-le.`,
  pdf: `Ce fichier est un PDF, pas une photo. ${kept} Envoyez l’image elle-même, en JPEG ou en PNG.`,
  unknown: `Ce fichier n’est pas une image que l’atelier sait lire. ${kept} Envoyez un JPEG, un PNG, un WebP ou un AVIF.`,
}

/** What a signed consent may be: a scan in PDF, or a photo of the paper. */
export const isScan = (format: ImageFormat | RefusedFormat): boolean => format === 'pdf' || isAccepted(format)
