/** Bytes of one photo sent: a full-size picture of a good phone, with room to spare. */
export const maxUploadBytes = 25 * 1024 * 1024
/** Bytes of the scan of a consent. */
export const maxScanBytes = 10 * 1024 * 1024
/** Pixels that an image may unfold into: beyond, a small file could exhaust the server. */
export const maxPixels = 80_000_000
/** Longest edge of what is printed: 34 cm at 300 points per inch. */
export const masterEdge = 4000
/** Longest edge of what screens show. */
export const webEdge = 1600
/** Longest edge of a picture in a list. */
export const thumbnailEdge = 480
/** Shortest edge worth keeping. */
export const minEdge = 200

export type Size = { width: number; height: number }

/** The size once its longest edge is at most `edge`; never enlarged. */
export const fitted = ({ width, height }: Size, edge: number): Size => {
  const scale = Math.min(1, edge / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
