import sharp from 'sharp'
import { differenceHash, likenessColumns, likenessRows } from '@/lib/domain/media/likeness'
import { masterEdge, maxPixels, minEdge, webEdge } from '@/lib/domain/media/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { log } from '@/lib/log'
import { oneAtATime } from './one-at-a-time'

// A photo of 80 megapixels takes memory enough: one thread, nothing kept between two.
sharp.concurrency(1)
sharp.cache(false)

export type PreparedImage = {
  /** What is printed: upright, sRGB, without any metadata. */
  master: Uint8Array
  mime: 'image/jpeg' | 'image/png'
  width: number
  height: number
  /** What screens show, of the same type. */
  web: Uint8Array
  likeness: string
}

const damaged = refuse(
  'damaged-image',
  'Cette image est abîmée ou incomplète : elle n’a pas pu être lue. Rien n’a été ajouté. Exportez-la à nouveau depuis son logiciel, puis renvoyez-la.',
)
const tooManyPixels = refuse(
  'too-many-pixels',
  `Cette image a trop de points (plus de ${maxPixels / 1_000_000} millions). Rien n’a été ajouté. Réduisez-la, puis renvoyez-la.`,
)
const tooSmall = refuse(
  'too-small',
  `Cette image est trop petite pour être imprimée (moins de ${minEdge} points de côté). Rien n’a été ajouté. Cherchez la photo d’origine.`,
)

const read = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true })

/** Decodes a picture and writes it again: whatever hid in the file (position, comments, another file) is gone. */
export const prepareImage = (bytes: Uint8Array): Promise<Result<PreparedImage>> =>
  oneAtATime(async () => {
    try {
      const { width, height, hasAlpha } = await read(bytes).metadata()
      if (width * height > maxPixels) return tooManyPixels
      if (Math.min(width, height) < minEdge) return tooSmall
      const transparent = hasAlpha && !(await read(bytes).stats()).isOpaque
      return ok(await encode(bytes, transparent))
    } catch (error) {
      // sharp throws a plain Error whatever happened to it: the log keeps what it said. Another kind is a defect of ours.
      if (!(error instanceof Error) || error.name !== 'Error') throw error
      if (/pixel limit/i.test(error.message)) return tooManyPixels
      log.warn({ err: error }, 'image refused')
      return damaged
    }
  })

const encode = async (bytes: Uint8Array, transparent: boolean): Promise<PreparedImage> => {
  const size = { width: masterEdge, height: masterEdge, fit: 'inside', withoutEnlargement: true } as const
  const upright = read(bytes).autoOrient().resize(size).toColourspace('srgb')
  const written = transparent
    ? upright.png({ compressionLevel: 9 })
    : upright.removeAlpha().jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
  const { data: master, info } = await written.toBuffer({ resolveWithObject: true })
  const smaller = sharp(master).resize({ ...size, width: webEdge, height: webEdge })
  const web = await (transparent
    ? smaller.png({ compressionLevel: 9 })
    : smaller.jpeg({ quality: 80, progressive: true })
  ).toBuffer()
  const greys = await sharp(web)
    .flatten({ background: '#fff' })
    .greyscale()
    .resize(likenessColumns, likenessRows, { fit: 'fill' })
    .raw()
    .toBuffer()
  return {
    master: new Uint8Array(master),
    mime: transparent ? 'image/png' : 'image/jpeg',
    width: info.width,
    height: info.height,
    web: new Uint8Array(web),
    likeness: differenceHash(new Uint8Array(greys)),
  }
}
