import sharp from 'sharp'
import type { PrintedUse } from '@/lib/domain/media/resolution'
import type { FileStore } from '../storage/file-store'
import { oneAtATime } from './one-at-a-time'

/** The largest box that the templates give a photo of this use, in millimetres: what it covers, whatever its shape. */
const boxes: Record<PrintedUse, { width: number; height: number }> = {
  couverture: { width: 210, height: 187 },
  photo: { width: 59, height: 74 },
  portrait: { width: 28, height: 35 },
}
const dotsPerInch = 300
const pixels = (millimetres: number): number => Math.ceil((millimetres / 25.4) * dotsPerInch)

/** Raise it when the way pictures are made smaller changes: what was kept is then made again. */
const version = 1

/**
 * A photo with as many points as its place prints, made once and kept: twelve megapixels in a column of 59 mm would be
 * decoded, and carried, ten times too large at each print. Never enlarged; null when the store does not have it.
 */
export const forPrint = (store: FileStore, sha256: string, use: PrintedUse): Promise<Uint8Array | null> =>
  store.derive(sha256, `print-${use}-${version}`, bytes => oneAtATime(() => smaller(bytes, use)))

const smaller = async (bytes: Uint8Array, use: PrintedUse): Promise<Uint8Array> => {
  const box = { width: pixels(boxes[use].width), height: pixels(boxes[use].height) }
  const { width, height, format } = await sharp(bytes).metadata()
  if (width <= box.width || height <= box.height) return bytes
  const resized = sharp(bytes).resize({ ...box, fit: 'outside', withoutEnlargement: true })
  const written = format === 'png' ? resized.png() : resized.jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
  return new Uint8Array(await written.toBuffer())
}
