import type { ResolvedMedia } from '@/lib/domain/bilan/resolved'

/**
 * In an épreuve a picture is a drawing of its size that holds its name: the compiler decodes nothing, pages do not
 * carry the same photo again at every pause, and the screen puts the real one, fetched once, where the name is.
 */
export const standIn = ({ sha256, width, height }: ResolvedMedia): Uint8Array =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><desc>media:${sha256}</desc></svg>`,
  )
