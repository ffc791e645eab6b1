import type { Size } from './limits'

/** What must stay in the picture, as fractions of its width and height from the top left. */
export type FocalPoint = { x: number; y: number }

export const cropUses = ['couverture', 'vignette', 'portrait'] as const
export type CropUse = (typeof cropUses)[number]

/** Width divided by height of each use, as the gabarit prints it. */
export const cropRatios: Record<CropUse, number> = {
  couverture: 210 / 90,
  vignette: 3 / 2,
  portrait: 4 / 5,
}

export const cropLabels: Record<CropUse, string> = {
  couverture: 'Couverture',
  vignette: 'Vignette',
  portrait: 'Portrait',
}

export type CropBox = { left: number; top: number; width: number; height: number }

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** The largest part of a picture with this ratio, centred on the focal point as far as the edges allow. Pixels. */
export const cropBox = (size: Size, ratio: number, focal: FocalPoint): CropBox => {
  const wide = size.width / size.height > ratio
  const width = Math.max(1, Math.round(wide ? size.height * ratio : size.width))
  const height = Math.max(1, Math.round(wide ? size.height : size.width / ratio))
  return {
    left: Math.round(within(focal.x * size.width - width / 2, 0, size.width - width)),
    top: Math.round(within(focal.y * size.height - height / 2, 0, size.height - height)),
    width,
    height,
  }
}

const percent = (offset: number, room: number): number =>
  room <= 0 ? 50 : Math.round((offset / room) * 1000) / 10

/** The same crop in CSS: `object-position` of an image that covers a box of this ratio. */
export const objectPosition = (size: Size, ratio: number, focal: FocalPoint): string => {
  const box = cropBox(size, ratio, focal)
  return `${percent(box.left, size.width - box.width)}% ${percent(box.top, size.height - box.height)}%`
}
