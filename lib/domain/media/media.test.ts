import { assert, check, constantFrom, double, integer, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consentStanding, daysBetween, worstStanding } from './consent-standing'
import type { ConsentTerms } from './consent-terms'
import { cropBox, cropRatios, objectPosition } from './crop'
import { mediaDetailsSchema } from './details'
import { sniffImage } from './image-format'
import { differenceHash, isAlike, likenessDistance } from './likeness'
import { fitted } from './limits'
import { printedSizes, printResolution } from './resolution'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap(part => (typeof part === 'string' ? Array.from(part, sign => sign.charCodeAt(0)) : part)),
  )

describe('sniffImage reads the content, not the name', () => {
  it.each([
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe1])],
    ['png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])],
    ['webp', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ')],
    ['avif', bytes([0, 0, 0, 0x1c], 'ftypmif1', [0, 0, 0, 0], 'mif1avifmiaf')],
    ['heic', bytes([0, 0, 0, 0x18], 'ftypheic', [0, 0, 0, 0], 'mif1heic')],
    ['gif', bytes('GIF89a')],
    ['tiff', bytes('II*', [0])],
    ['pdf', bytes('%PDF-1.7')],
    ['svg', bytes('\n <SVG onload="alert(1)">')],
    ['unknown', bytes('MZ')],
    ['unknown', bytes()],
  ])('%s', (format, content) => expect(sniffImage(content)).toBe(format))

  it('gives a format whatever the bytes', () => {
    const found = check(
      property(uint8Array({ maxLength: 80 }), content => /^[a-z]+$/.test(sniffImage(content))),
    )
    expect(found.failed).toBe(false)
  })
})

describe('cropBox', () => {
  const size = { width: 4000, height: 3000 }

  it('follows the focal point until an edge stops it', () => {
    expect(cropBox(size, 2, { x: 0.5, y: 0.5 })).toEqual({ left: 0, top: 500, width: 4000, height: 2000 })
    expect(cropBox(size, 2, { x: 0.5, y: 0 })).toMatchObject({ top: 0 })
    expect(cropBox(size, 2, { x: 0.5, y: 1 })).toMatchObject({ top: 1000 })
    expect(cropBox(size, cropRatios.portrait, { x: 0.25, y: 0.5 })).toEqual({
      left: 0,
      top: 0,
      width: 2400,
      height: 3000,
    })
    expect(objectPosition(size, 2, { x: 0.5, y: 0.4 })).toBe('50% 20%')
  })

  it('always lies inside the picture, with the focal point in it', () => {
    const fraction = double({ min: 0, max: 1, noNaN: true })
    const edge = integer({ min: 200, max: 9000 })
    assert(
      property(
        edge,
        edge,
        fraction,
        fraction,
        constantFrom(...Object.values(cropRatios)),
        (width, height, x, y, ratio) => {
          const box = cropBox({ width, height }, ratio, { x, y })
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.top).toBeGreaterThanOrEqual(0)
          expect(box.left + box.width).toBeLessThanOrEqual(width)
          expect(box.top + box.height).toBeLessThanOrEqual(height)
          expect(x * width).toBeGreaterThanOrEqual(box.left - 1)
          expect(x * width).toBeLessThanOrEqual(box.left + box.width + 1)
        },
      ),
    )
  })
})

describe('printResolution', () => {
  it.each([
    [2480, 1063, 300, 'fine'],
    [2480, 900, 254, 'good'],
    [1600, 1200, 194, 'soft'],
    [1600, 600, 169, 'soft'],
    [800, 600, 97, 'coarse'],
  ])('%i × %i on the cover: %i dpi, %s', (width, height, dpi, sharpness) => {
    expect(printResolution({ width, height }, printedSizes.couverture)).toMatchObject({ dpi, sharpness })
  })
})

describe('likeness', () => {
  it('is one bit per pair of neighbours', () => {
    const rising = Uint8Array.from({ length: 72 }, (_, at) => at % 9)
    expect(differenceHash(rising)).toBe('ffffffffffffffff')
    expect(differenceHash(new Uint8Array(72))).toBe('0000000000000000')
    expect(likenessDistance('ffffffffffffffff', '0000000000000000')).toBe(64)
    expect(isAlike('000000000000003f', '0000000000000000')).toBe(true)
    expect(isAlike('000000000000007f', '0000000000000000')).toBe(false)
  })
})

describe('consents', () => {
  const today = '2026-11-22'
  const terms = (changes: Partial<ConsentTerms> = {}): ConsentTerms => ({
    person: 'A',
    channels: ['print', 'web'],
    startsOn: '2026-01-01',
    endsOn: null,
    withdrawnOn: null,
    ...changes,
  })
  const on = (...consents: ConsentTerms[]) => consentStanding({ shows: true, consents }, 'web', today)

  it('nobody recognisable: nothing is needed', () => {
    expect(consentStanding({ shows: false, consents: [] }, 'web', today)).toBe('none')
    expect(on()).toBe('missing')
    expect(on(terms())).toBe('valid')
  })

  it('holds to its last day, and not from the day it is withdrawn', () => {
    expect(on(terms({ endsOn: today }))).toBe('valid')
    expect(on(terms({ endsOn: '2026-11-21' }))).toBe('expired')
    expect(on(terms({ withdrawnOn: '2026-11-23' }))).toBe('valid')
    expect(on(terms({ withdrawnOn: today }))).toBe('withdrawn')
    expect(on(terms({ startsOn: '2026-11-23' }))).toBe('later')
    expect(on(terms({ channels: ['print'] }))).toBe('channel')
    expect(worstStanding({ shows: true, consents: [terms({ channels: ['print'] })] }, today)).toBe('channel')
  })

  it('every person counts; a new agreement takes the place of the old', () => {
    expect(on(terms(), terms({ person: 'B', endsOn: '2026-01-31' }))).toBe('expired')
    expect(on(terms({ endsOn: '2026-01-31' }), terms({ person: ' a ' }))).toBe('valid')
    expect(on(terms({ person: 'B', endsOn: '2026-01-31' }), terms({ withdrawnOn: today }))).toBe('withdrawn')
  })

  it('counts days over a change of hour', () => expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31))
})

it('a file name is no description', () => {
  const details = {
    id: '0198c0de-0000-7000-8000-000000000000',
    revision: 1,
    credit: '',
    focalX: 0,
    focalY: 1,
    shows: false,
  }
  expect(mediaDetailsSchema.safeParse({ ...details, alternative: 'IMG_2041.JPG' }).success).toBe(false)
  expect(mediaDetailsSchema.safeParse({ ...details, alternative: 'Le collège rénové' }).success).toBe(true)
  expect(mediaDetailsSchema.safeParse({ ...details, alternative: '', focalX: 1.1 }).success).toBe(false)
})

it('a picture is never enlarged', () => {
  expect(fitted({ width: 5000, height: 2500 }, 4000)).toEqual({ width: 4000, height: 2000 })
  expect(fitted({ width: 300, height: 200 }, 4000)).toEqual({ width: 300, height: 200 })
})
