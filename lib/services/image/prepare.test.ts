import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { isAlike } from '@/lib/domain/media/likeness'
import { log } from '@/lib/log'
import { prepareImage } from './prepare'
import { makeThumbnail } from './thumbnail'

/** A picture with something in it: two gradients, so that two likenesses can differ. */
const picture = (width: number, height: number, turn = 0) => {
  const raw = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3
      raw[at] = Math.round(127 + 127 * Math.sin((x / width) * 9 + turn))
      raw[at + 1] = Math.round(127 + 127 * Math.cos((y / height) * 7 + turn * 2))
      raw[at + 2] = Math.round((x / width) * 255)
    }
  return sharp(raw, { raw: { width, height, channels: 3 } })
}

const gps = {
  IFD0: { Artist: 'Une photographe', Make: 'Appareil' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '50/1 25/1 48/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '2/1 49/1 0/1',
  },
}

const prepared = async (bytes: Uint8Array) => {
  const result = await prepareImage(bytes)
  if (!result.ok) throw new Error(result.error.sentence)
  return result.value
}

describe('prepareImage', () => {
  it('removes the position and every other metadata', async () => {
    const sent = await picture(900, 600)
      .withExif(gps)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .jpeg()
      .toBuffer()
    expect((await sharp(sent).metadata()).exif?.length).toBeGreaterThan(100)
    expect(sent.includes('Une photographe')).toBe(true)
    const image = await prepared(sent)
    for (const bytes of [image.master, image.web, (await makeThumbnail(image.web)).bytes]) {
      const { exif, xmp, iptc, icc } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, icc }).toEqual({})
      expect(Buffer.from(bytes).includes('Une photographe')).toBe(false)
      expect(Buffer.from(bytes).includes('GPS')).toBe(false)
    }
  })

  it('turns the picture upright before it forgets how the camera was held', async () => {
    const sent = await picture(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await prepared(sent)).toMatchObject({ width: 600, height: 900 })
  })

  it('keeps what can be printed, and a smaller picture for screens', async () => {
    const image = await prepared(await picture(5200, 2600).jpeg().toBuffer())
    expect(image).toMatchObject({ width: 4000, height: 2000, mime: 'image/jpeg' })
    expect(await sharp(image.web).metadata()).toMatchObject({ width: 1600, height: 800, space: 'srgb' })
    expect(image.web.byteLength).toBeLessThan(image.master.byteLength)
  })

  it('keeps transparency, and only transparency, as PNG', async () => {
    const cut = await sharp({ create: { width: 400, height: 400, channels: 4, background: '#0a08' } })
      .png()
      .toBuffer()
    expect(await prepared(cut)).toMatchObject({ mime: 'image/png' })
    const plain = await picture(400, 400).ensureAlpha().png().toBuffer()
    expect(await prepared(plain)).toMatchObject({ mime: 'image/jpeg' })
  })

  it('reads AVIF and WebP, and gives the same bytes twice', async () => {
    const avif = await picture(400, 300).avif().toBuffer()
    const webp = await picture(400, 300).webp().toBuffer()
    expect(await prepared(avif)).toMatchObject({ width: 400, height: 300 })
    expect(Buffer.from((await prepared(webp)).master)).toEqual(Buffer.from((await prepared(webp)).master))
  })

  it('recognises the same photo saved smaller and harder, not another one', async () => {
    const first = await prepared(await picture(1600, 1000).jpeg({ quality: 95 }).toBuffer())
    const again = await prepared(await picture(1600, 1000).resize(700).jpeg({ quality: 40 }).toBuffer())
    const other = await prepared(await picture(1600, 1000, 2).jpeg().toBuffer())
    expect(isAlike(first.likeness, again.likeness)).toBe(true)
    expect(isAlike(first.likeness, other.likeness)).toBe(false)
  })

  it('refuses in a sentence what unfolds into too much, what is cut short, what is tiny', async () => {
    const bomb = await sharp({ create: { width: 10_000, height: 9000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const whole = await picture(900, 600).jpeg().toBuffer()
    const cut = whole.subarray(0, Math.floor(whole.length / 3))
    const tiny = await picture(120, 90).jpeg().toBuffer()
    const told = vi.spyOn(log, 'warn').mockReturnValue()
    const codes = await Promise.all(
      [bomb, cut, tiny].map(async bytes => {
        const result = await prepareImage(bytes)
        return result.ok ? 'accepted' : result.error.code
      }),
    )
    expect(codes).toEqual(['too-many-pixels', 'damaged-image', 'too-small'])
    // What could not be read may be a failure of ours: only the log says which.
    expect(told.mock.calls).toEqual([[{ err: expect.any(Error) }, 'image refused']])
    told.mockRestore()
  })
})
