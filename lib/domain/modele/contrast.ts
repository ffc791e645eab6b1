type Triple = readonly [number, number, number]

/** The low byte of a colour as linear light, from 0 to 1 (WCAG 2.2, « relative luminance »). */
const channel = (byte: number): number => {
  const share = (byte & 255) / 255
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** `#0b5d57` as linear light, channel by channel. */
const linear = (hex: string): Triple => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [channel(value >> 16), channel(value >> 8), channel(value)]
}

/** What a screen can’t show is clipped, as browsers do. */
const clip = (share: number): number => Math.min(1, Math.max(0, share))

/** Relative luminance, from 0 (black) to 1 (white). */
const luminance = ([red, green, blue]: Triple): number =>
  0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue)

/** From 1 to 21 (WCAG 2.2, « contrast ratio »). */
const ratioOf = (one: Triple, other: Triple): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Of two colours written `#rrggbb`. */
export const contrastRatio = (one: string, other: string): number => ratioOf(linear(one), linear(other))

/** Lightness, a and b of Björn Ottosson’s OKLab, which CSS names `oklab()`. */
const toOklab = ([red, green, blue]: Triple): Triple => {
  const long = Math.cbrt(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue)
  const middle = Math.cbrt(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue)
  const short = Math.cbrt(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue)
  return [
    0.210_454_255_3 * long + 0.793_617_785 * middle - 0.004_072_046_8 * short,
    1.977_998_495_1 * long - 2.428_592_205 * middle + 0.450_593_709_9 * short,
    0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766 * short,
  ]
}

const fromOklab = ([lightness, a, b]: Triple): Triple => {
  const long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b) ** 3
  const middle = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b) ** 3
  const short = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b) ** 3
  return [
    4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short,
    -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short,
    -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701 * short,
  ]
}

/** The bounds that app/globals.css puts on the accent in each theme, and the paper it is read on (lightness). */
const themes = {
  light: { bound: (lightness: number) => Math.min(lightness, 0.43), chroma: 0.16, paper: 0.968 },
  dark: { bound: (lightness: number) => Math.max(lightness, 0.8), chroma: 0.075, paper: 0.185 },
} as const

/** The accent as a theme shows it. */
const shown = (accent: string, { bound, chroma }: (typeof themes)[keyof typeof themes]): Triple => {
  const [lightness, a, b] = toOklab(linear(accent))
  const found = Math.hypot(a, b)
  const share = found > chroma ? chroma / found : 1
  return fromOklab([bound(lightness), a * share, b * share])
}

/** Criterion 1.4.3, text of normal size; criterion 1.4.11, rules and bars. */
export const textContrast = 4.5
export const graphicContrast = 3

export type AccentCheck = {
  where: 'print' | 'light' | 'dark'
  ratio: number
  needed: number
  enough: boolean
}

/**
 * Whether an accent is seen everywhere it is used: as rules and bars on white paper, as text in both themes of the
 * screens, whose style sheet bounds its lightness. `accent` is written `#rrggbb`.
 */
export const checkAccent = (accent: string): AccentCheck[] => {
  const check = (where: AccentCheck['where'], ratio: number, needed: number): AccentCheck => ({
    where,
    ratio,
    needed,
    enough: ratio >= needed,
  })
  const onPaper = (theme: 'light' | 'dark') =>
    ratioOf(shown(accent, themes[theme]), fromOklab([themes[theme].paper, 0, 0]))
  return [
    check('print', contrastRatio(accent, '#ffffff'), graphicContrast),
    check('light', onPaper('light'), textContrast),
    check('dark', onPaper('dark'), textContrast),
  ]
}
