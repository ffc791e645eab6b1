import { createRequire } from 'node:module'
import path from 'node:path'
import sharp from 'sharp'
import type { DemonstrationPicture } from '../data/medias'

const require = createRequire(import.meta.url)

/** Drawn from a font file of the project: the words are there on a machine without any font. */
const fontfile = path.join(
  path.dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json')),
  '600SemiBold',
  'SourceSans3_600SemiBold.ttf',
)

const sizes = { landscape: { width: 2500, height: 1300 }, portrait: { width: 1000, height: 1250 } } as const

/** A flat picture that says on its face what it is. */
export const drawPicture = async (picture: DemonstrationPicture): Promise<Uint8Array> => {
  const { width, height } = sizes[picture.shape]
  const [sky, far, near] = picture.colours
  const points = (hundredths: string) =>
    hundredths
      .split(' ')
      .map(pair => pair.split(',').map(Number))
      .map(([x = 0, y = 0]) => `${(x * width) / 100},${(y * height) / 100}`)
      .join(' ')
  const shapes = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${sky}"/><polygon points="${points(picture.far)}" fill="${far}"/><polygon points="${points(picture.near)}" fill="${near}"/></svg>`
  const words = {
    text: `<span foreground="${near}">Photo de démonstration\n${picture.subject}</span>`,
    font: `Source Sans 3 SemiBold ${Math.round(width / 26)}`,
    fontfile,
    rgba: true,
    dpi: 72,
  }
  // Inside every crop of a landscape, around its focal point.
  const [left, top] = picture.shape === 'landscape' ? [0.16, 0.2] : [0.06, 0.06]
  const drawn = await sharp(Buffer.from(shapes))
    .composite([{ input: { text: words }, left: Math.round(width * left), top: Math.round(height * top) }])
    .jpeg({ quality: 92 })
    .toBuffer()
  return new Uint8Array(drawn)
}
